/** An expected reason not to start or not to go on: its message is one clear Dutch line for the operator, without a stack trace. */
export class Refusal extends Error {
  override name = 'Refusal'
}
