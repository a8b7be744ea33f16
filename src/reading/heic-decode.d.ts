/** The part of heic-decode that we call; the package has no types of its own. */
declare module 'heic-decode' {
  type Image = {
    width: number
    height: number
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>
  }
  const decode: { all(options: { buffer: Uint8Array }): Promise<Image[] & { dispose(): void }> }
  export default decode
}
