export * from '@x/client-kit';
