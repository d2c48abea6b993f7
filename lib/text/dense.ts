/** Han, kana and hangul: writing in which a letter says as much as a third or a half of a word elsewhere. */
export const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
