/** `見た`: behind goods it is what was looked at on a site. */
export const LOOKING =
  /^(?:見た|見ていた|見てた|見ている|見てる|見て|見たけど|見たのに|閲覧した|閲覧していた|閲覧している|閲覧して|チェックした|ご覧になった|みた|みている)$/u;

/** “Added … to the cart”. */
export const PUTTING = /^(?:added|adds|add|put|puts|placed)$/i;
