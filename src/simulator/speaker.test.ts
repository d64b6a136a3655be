import { describe, expect, it } from 'vitest';
import { FakeSpeech, voice } from './fixtures/speech.ts';
import { pickVoice, Speaker } from './speaker.svelte.ts';

const sentences = ['Week 6: bigger.', 'Both fit.', 'It’s too soon.'];

function newSpeaker(speech = new FakeSpeech(voice('en-GB'))) {
  const speaker = new Speaker(speech, 'en');
  const close = speaker.listen();
  speaker.take(sentences);
  /** What is marked, as words. */
  const marked = () =>
    speaker.spoken && sentences.join(' ').slice(speaker.spoken.from, speaker.spoken.to);
  const heard = () => speech.spoken.map(({ text }) => text);
  return { speaker, speech, close, marked, heard };
}

describe('the voice for a language', () => {
  const remote = { localService: false };
  it.each([
    {
      rule: 'the very tag before another region',
      locale: 'pt-BR',
      voices: [voice('pt-PT'), voice('pt-BR')],
      lang: 'pt-BR',
    },
    {
      rule: 'the very tag before a default voice',
      locale: 'en',
      voices: [voice('en-GB', { isDefault: true }), voice('en')],
      lang: 'en',
    },
    {
      rule: 'the default voice before others',
      locale: 'en',
      voices: [voice('en-IN'), voice('en-GB', { isDefault: true })],
      lang: 'en-GB',
    },
    {
      rule: 'another region before none',
      locale: 'pt-BR',
      voices: [voice('hr'), voice('pt-PT')],
      lang: 'pt-PT',
    },
    {
      rule: 'a tag as Android writes it',
      locale: 'en-GB',
      voices: [voice('en_US'), voice('en_GB')],
      lang: 'en_GB',
    },
    {
      rule: 'no voice of another language',
      locale: 'hr',
      voices: [voice('en-GB')],
      lang: undefined,
    },
    {
      rule: 'no voice of a language that begins alike',
      locale: 'en',
      voices: [voice('enm')],
      lang: undefined,
    },
    {
      rule: 'no voice that sends the words away',
      locale: 'en',
      voices: [voice('en', remote), voice('en-GB', remote)],
      lang: undefined,
    },
    {
      rule: 'a voice on the device before a closer one elsewhere',
      locale: 'en',
      voices: [voice('en', remote), voice('en-IE')],
      lang: 'en-IE',
    },
  ])('is $rule', ({ locale, voices, lang }) => {
    expect(pickVoice(voices, locale)?.lang).toBe(lang);
  });
});

describe('a speaker', () => {
  it('says the sentences one by one, and is silent then', () => {
    const { speaker, speech, heard } = newSpeaker();
    speaker.start();
    expect([heard(), speaker.state]).toEqual([[sentences[0]], 'speaking']);
    speech.finish();
    speech.finish();
    expect([heard(), speaker.state]).toEqual([sentences, 'speaking']);
    speech.finish();
    expect([heard(), speaker.state]).toEqual([sentences, 'silent']);
  });

  it('speaks with the voice it found, in its language', () => {
    const { speaker, speech } = newSpeaker();
    speaker.start();
    expect([speech.now.voice?.lang, speech.now.lang, speech.now.rate]).toEqual([
      'en-GB',
      'en-GB',
      1,
    ]);
  });

  it('marks the sentence, then each word as the voice comes to it', () => {
    const { speaker, speech, marked } = newSpeaker();
    speaker.start();
    expect(marked()).toBeNull();
    speech.now.tell('start');
    expect(marked()).toBe('Week 6: bigger.');
    speech.now.tell('boundary', { charIndex: 5 });
    expect(marked()).toBe('6');
    speech.finish();
    expect(marked()).toBeNull();
    speech.now.tell('boundary', { charIndex: 5 });
    expect(marked()).toBe('fit');
    speech.finish();
    speech.now.tell('boundary', { charIndex: 0 });
    expect(marked()).toBe('It’s');
    speech.finish();
    expect(marked()).toBeNull();
  });

  it('takes no sentence for a word', () => {
    const { speaker, speech, marked } = newSpeaker();
    speaker.start();
    speech.now.tell('boundary', { name: 'sentence', charIndex: 0 });
    expect(marked()).toBeNull();
  });

  it('is silent while it pauses, and goes on with the same sentence', () => {
    const { speaker, speech, heard, marked } = newSpeaker();
    speaker.start();
    speech.finish();
    speech.now.tell('start');
    speaker.pause();
    expect([speech.isSilent, speaker.state, marked()]).toEqual([true, 'paused', null]);
    speaker.goOn();
    expect([heard(), speaker.state]).toEqual([
      [sentences[0], sentences[1], sentences[1]],
      'speaking',
    ]);
  });

  it('does not hear what comes late of a sentence that it stopped', () => {
    const { speaker, speech, heard, marked } = newSpeaker();
    speaker.start();
    const late = speech.now;
    speaker.pause();
    speaker.goOn();
    late.tell('end');
    late.tell('boundary', { charIndex: 5 });
    late.tell('error');
    expect([heard(), marked(), speaker.state]).toEqual([
      [sentences[0], sentences[0]],
      null,
      'speaking',
    ]);
  });

  it('begins anew after a stop', () => {
    const { speaker, speech, heard } = newSpeaker();
    speaker.start();
    speech.finish();
    speaker.stop();
    expect([speech.isSilent, speaker.state]).toEqual([true, 'silent']);
    speaker.start();
    expect(heard().at(-1)).toBe(sentences[0]);
  });

  it('stops when it gets other sentences, not when it gets the same again', () => {
    const { speaker, speech } = newSpeaker();
    speaker.start();
    speaker.take([...sentences]);
    expect([speech.isSilent, speaker.state]).toEqual([false, 'speaking']);
    speaker.take(['Week 12: the same.']);
    expect([speech.isSilent, speaker.state]).toEqual([true, 'silent']);
    speaker.start();
    expect(speech.now.text).toBe('Week 12: the same.');
  });

  it('stops when the browser fails', () => {
    const { speaker, speech, marked } = newSpeaker();
    speaker.start();
    speech.now.tell('start');
    speech.now.tell('error');
    expect([speaker.state, marked()]).toEqual(['silent', null]);
  });

  it('stops when another speaker of the page begins', () => {
    const { speaker, speech } = newSpeaker();
    const { speaker: other } = newSpeaker(speech);
    speaker.start();
    other.start();
    expect([speaker.state, other.state]).toEqual(['silent', 'speaking']);
  });

  it('says the sentence anew at another pace', () => {
    const { speaker, speech, heard } = newSpeaker();
    speaker.start();
    speech.finish();
    speaker.pace = 'slower';
    expect(heard()).toEqual([sentences[0], sentences[1], sentences[1]]);
    expect(speech.now.rate).toBeLessThan(1);
    speaker.pause();
    speaker.pace = 'faster';
    expect(speech.isSilent).toBe(true);
    speaker.goOn();
    expect(speech.now.rate).toBeGreaterThan(1);
  });

  it('can speak once a voice has arrived, and not before', () => {
    const { speaker, speech, heard } = newSpeaker(new FakeSpeech());
    expect(speaker.able).toBe(false);
    speech.setVoices(voice('en-GB'));
    expect(speaker.able).toBe(true);
    speech.setVoices(voice('hr'));
    expect(speaker.able).toBe(false);
    speaker.start();
    expect([heard(), speaker.state]).toEqual([[], 'silent']);
  });

  it('says nothing any more once it has been closed', () => {
    const { speaker, speech, close } = newSpeaker();
    speaker.start();
    close();
    expect([speech.isSilent, speaker.state]).toEqual([true, 'silent']);
    speech.setVoices();
    expect(speaker.able).toBe(true);
  });

  it.each([
    ['no speech at all', {}],
    ['no utterances', { speechSynthesis: new FakeSpeech(voice('en')).speechSynthesis }],
  ])('cannot speak in a browser with %s, and does no harm', (_, window) => {
    const speaker = new Speaker(window, 'en');
    const close = speaker.listen();
    speaker.take(sentences);
    expect(speaker.able).toBe(false);
    close();
    expect(speaker.state).toBe('silent');
  });

  it('can speak where the voices tell of no change', () => {
    const { speechSynthesis, ...rest } = new FakeSpeech(voice('en'));
    const { getVoices, speak, cancel } = speechSynthesis;
    const speaker = new Speaker({ ...rest, speechSynthesis: { getVoices, speak, cancel } }, 'en');
    speaker.listen()();
    expect(speaker.able).toBe(true);
  });
});
