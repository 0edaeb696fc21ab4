/** A growing list of pairs in two typed arrays. */
export class PairList {
  #left = new Int32Array(1 << 12);
  #right = new Int32Array(1 << 12);
  length = 0;

  push(left: number, right: number): void {
    if (this.length === this.#left.length) this.#grow();
    this.#left[this.length] = left;
    this.#right[this.length] = right;
    this.length++;
  }

  left(): Int32Array {
    return this.#left.subarray(0, this.length);
  }

  right(): Int32Array {
    return this.#right.subarray(0, this.length);
  }

  #grow(): void {
    const left = new Int32Array(this.#left.length * 2);
    const right = new Int32Array(this.#right.length * 2);
    left.set(this.#left);
    right.set(this.#right);
    this.#left = left;
    this.#right = right;
  }
}
