/** An operation as openapi-typescript writes it. */
interface Operation {
  parameters: object;
  requestBody?: object;
  responses: object;
}

/** Whichever of its media types, or `never` where there is no body. */
type Body<Of> = Of extends { content: infer Content } ? Content[keyof Content] : never;

interface Sent<Of extends Operation> {
  parameters: Of['parameters'];
  body: Body<Of['requestBody']> | (undefined extends Of['requestBody'] ? undefined : never);
}

// A body where there was none breaks nobody.
type Known<Type> = [Type] extends [never] ? unknown : Type;

type Answers<Responses> = {
  [Status in keyof Responses]: Omit<Responses[Status], 'content'> & {
    content: Known<Body<Responses[Status]>>;
  };
};

type AnswersOfKind<Responses, Good extends boolean> = {
  [Status in keyof Responses]: (
    `${Status & (string | number)}` extends `2${string}`
      ? true
      : false
  ) extends Good
    ? Body<Responses[Status]>
    : never;
}[keyof Responses];

/**
 * An operation as the function that it is for users. `data` and `error` are the union of the answers of their kind, so
 * that a new answer must look like one that is known.
 */
export type Call<Of extends Operation> = (sent: Sent<Of>) => {
  answers: Answers<Of['responses']>;
  data: Known<AnswersOfKind<Of['responses'], true>>;
  error: Known<AnswersOfKind<Of['responses'], false>>;
};

/** An operation that the vendor calls: users get what is sent, and send one of the answers. */
export type Webhook<Of extends Operation> = (answer: Partial<Answers<Of['responses']>>) => Sent<Of>;
