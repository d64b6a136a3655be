/**
 * Speaks sentences with the browser's own voice, one utterance for each sentence: Chrome falls silent
 * within a long one.
 *
 * A pause is a stop that remembers its sentence, since Android's browsers cannot hold their breath. What
 * a browser still tells of an utterance that was stopped is not heard.
 */

/** What a browser gives for speaking: `window` has it, or parts of it. */
export interface SpeechWindow {
  readonly speechSynthesis?: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> &
    Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;
  readonly SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance;
}

/** How fast to speak, against the voice's own pace; illustrative. */
export const paces = { slower: 0.75, normal: 1, faster: 1.3 } as const;
export type Pace = keyof typeof paces;

/** Part of a text: from a character up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice for a language: of that very tag before one that shares its language, the reader's own
 * before others. Only voices that live on the device: what is read out goes nowhere.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], locale: string): V | undefined {
  const plain = (tag: string): string => tag.replaceAll('_', '-').toLowerCase(); // Android writes en_GB
  const language = (tag: string): string => plain(tag).split('-')[0]!;
  const rank = (voice: V): number =>
    (plain(voice.lang) === plain(locale) ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && language(voice.lang) === language(locale))
    .sort((one, other) => rank(other) - rank(one))[0];
}

/** The word at a place in a text, for browsers that tell only where it begins. */
const wordAt = (text: string, from: number): Stretch => ({
  from,
  to: from + /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(from))![0].length,
});

/** One voice that reads out what it is given. */
export class Speaker {
  #voice: SpeechSynthesisVoice | undefined = $state.raw();
  #state: 'silent' | 'speaking' | 'paused' = $state('silent');
  #spoken: Stretch | null = $state.raw(null);
  #pace: Pace = $state('normal');

  readonly #window: SpeechWindow;
  readonly #locale: string;
  #sentences: readonly string[] = [];
  #sentence = 0;
  /** Held for as long as it is spoken: browsers lose the events of one that nobody holds. */
  #utterance: SpeechSynthesisUtterance | null = null;

  /** @param locale language of the sentences, as a BCP 47 tag */
  constructor(window: SpeechWindow, locale: string) {
    this.#window = window;
    this.#locale = locale;
  }

  /** Whether there is a voice for the language. */
  get able(): boolean {
    return this.#voice !== undefined;
  }
  get state(): 'silent' | 'speaking' | 'paused' {
    return this.#state;
  }
  /**
   * What is being said, as a stretch of the sentences joined by one space: the word, or the sentence
   * where a voice does not tell its words.
   */
  get spoken(): Stretch | null {
    return this.#spoken;
  }
  get pace(): Pace {
    return this.#pace;
  }
  /** While speaking, the sentence begins anew at the new pace. */
  set pace(pace: Pace) {
    this.#pace = pace;
    if (this.#state !== 'speaking') return;
    this.#hush();
    this.#say();
  }

  /** Looks for a voice, now and whenever voices arrive; returns what ends that and all speech. */
  listen(): () => void {
    const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = this.#window;
    if (!synthesis || !Utterance) return () => undefined;
    const look = (): void => {
      this.#voice = pickVoice(synthesis.getVoices(), this.#locale);
    };
    look();
    synthesis.addEventListener?.('voiceschanged', look);
    return () => {
      synthesis.removeEventListener?.('voiceschanged', look);
      this.stop();
    };
  }

  /** Takes the sentences to speak. Where they are others than before, it stops saying those. */
  take(sentences: readonly string[]): void {
    if (sentences.join(' ') === this.#sentences.join(' ')) return;
    this.stop();
    this.#sentences = sentences;
  }

  /** Speaks from the first sentence on. */
  start(): void {
    this.#sentence = 0;
    this.#window.speechSynthesis?.cancel(); // another voice on the page
    this.goOn();
  }

  /** Falls silent, and keeps the sentence. */
  pause(): void {
    this.#hush();
    this.#state = 'paused';
  }

  /** Speaks on, from the beginning of the sentence it was paused at. */
  goOn(): void {
    this.#state = 'speaking';
    this.#say();
  }

  /** Falls silent for good. */
  stop(): void {
    this.#hush();
    this.#state = 'silent';
  }

  #hush(): void {
    this.#spoken = null;
    if (this.#utterance === null) return;
    this.#utterance = null;
    this.#window.speechSynthesis!.cancel();
  }

  #say(): void {
    const text = this.#sentences[this.#sentence];
    if (text === undefined || this.#voice === undefined) {
      this.stop();
      return;
    }
    const utterance = new this.#window.SpeechSynthesisUtterance!(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = paces[this.#pace];
    /** Hears an event of this utterance for as long as it is the one being spoken. */
    const hear =
      <E>(heard: (event: E) => void) =>
      (event: E): void => {
        if (this.#utterance === utterance) heard(event);
      };
    utterance.onstart = hear(() => {
      this.#mark({ from: 0, to: text.length });
    });
    utterance.onboundary = hear(({ name, charIndex }: SpeechSynthesisEvent) => {
      if (name !== 'sentence') this.#mark(wordAt(text, charIndex));
    });
    utterance.onend = hear(() => {
      this.#utterance = null;
      this.#spoken = null;
      this.#sentence += 1;
      this.#say();
    });
    utterance.onerror = hear(() => {
      this.stop();
    });
    this.#utterance = utterance;
    this.#window.speechSynthesis!.speak(utterance);
  }

  /** Marks a stretch of the sentence that is being spoken. */
  #mark({ from, to }: Stretch): void {
    const before = this.#sentences
      .slice(0, this.#sentence)
      .reduce((sum, s) => sum + s.length + 1, 0);
    this.#spoken = { from: before + from, to: before + to };
  }
}
