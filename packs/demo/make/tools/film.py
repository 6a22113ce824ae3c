"""Speaks a film's text and times its captions: film.py SOURCE FOLDER NAME

The source is a deck text. "voice.ANNA: Anna Person, en-gb+f3, 150" in the front matter names a speaker, an espeak-ng
voice and its speed; "@ANNA words" below a slide is one caption. "@= words" after it shows other words in the captions
than are spoken: a draft's mistake. Makes NAME.wav, NAME.vtt, NAME.txt and NAME.slides (ffmpeg's list of still pictures).
"""
import os
import subprocess
import sys
import textwrap
import wave

from odf import MARK, NAME, read

BEFORE, BETWEEN, AFTER = 0.6, 0.35, 0.9


def script(lines):
    """Answers, slide by slide, a list of [speaker, spoken words, caption words]."""
    shown = []
    for line in lines:
        if line.startswith("# "):
            shown.append([])
        elif line.startswith("@= "):
            shown[-1][-1][2] = line[3:]
        elif line.startswith("@"):
            speaker, words = line[1:].split(" ", 1)
            shown[-1].append([speaker, words, words])
    return shown


def speak(words, voice, speed, target):
    subprocess.run(["espeak-ng", "-v", voice, "-s", speed, "-w", target, words], check=True)
    with wave.open(target) as sound:
        frames, form = sound.readframes(sound.getnframes()), sound.getparams()
    os.remove(target)
    return frames, form


def clock(seconds):
    return f"{int(seconds // 3600):02}:{int(seconds // 60) % 60:02}:{seconds % 60:06.3f}"


def two_lines(words):
    """Breaks a long caption near its middle, so that no line holds one lonely word."""
    return "\n".join(textwrap.wrap(words, 42 if len(words) <= 42 else max(len(words) // 2 + 5, 30)))


def main(source, folder, name):
    front, lines = read(source)
    voices = {key[6:]: value.split(", ") for key, value in front.items() if key.startswith("voice.")}
    sound, cues, pictures, rate = b"", [], [], 22050

    def silence(seconds):
        return bytes(2 * round(rate * seconds))
    for number, cuts in enumerate(script(lines), 1):
        began = len(sound)
        sound += silence(BEFORE)
        for speaker, words, caption in cuts:
            person, voice, speed = voices[speaker]
            spoken, form = speak(words, voice, speed, os.path.join(folder, "cut.wav"))
            start = len(sound) / 2 / rate
            sound += spoken
            cues.append((start, len(sound) / 2 / rate, person, words, caption))
            sound += silence(BETWEEN)
        sound += silence(AFTER - BETWEEN)
        pictures.append((number, (len(sound) - began) / 2 / rate))

    def write(ending, text):
        with open(os.path.join(folder, name + ending), "w", encoding="utf-8") as target:
            target.write(text)
    with wave.open(os.path.join(folder, name + ".wav"), "wb") as target:
        target.setparams(form)
        target.writeframes(sound)
    write(".slides", "".join(f"file '{name}-{number}.png'\nduration {length:.3f}\n" for number, length in pictures)
          + f"file '{name}-{pictures[-1][0]}.png'\n")
    note = f"NOTE {MARK}. {NAME}. {front['captions']}"
    write(".vtt", f"WEBVTT\n\n{note}\n\n" + "\n".join(
        f"{number}\n{clock(start)} --> {clock(end)}\n<v {person}>" + two_lines(caption) + "\n"
        for number, (start, end, person, _, caption) in enumerate(cues, 1)))
    said, last = [f"{front['title']}: transcript", f"{MARK}. {NAME}. {front['transcript']}"], None
    for _, _, person, words, _ in cues:
        if person == last:
            said[-1] += " " + words
        else:
            said.append(f"{person}: {words}")
        last = person
    write(".txt", "\n\n".join(said) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
