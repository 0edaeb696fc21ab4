import { wordsOf } from './dictionary.ts';

/** Verbs that only say that something is there, came, was made or is told: beside a noun they add nothing to it (“complaints that were logged”). */
export const LIGHT_VERBS_EN: readonly string[] = wordsOf(`
  receive, receives, received, receiving, log, logs, logged, logging, raise, raised, raising, file, filed, filing, lodge, lodged, lodging, submit, submitted, submitting, report, reported,
  handle, handles, handled, handling, deal with, dealt with, dealing with, process, processed, take, takes, took, taken, taking, collect, collected, gather, gathered, capture, captured, note, noted,
  occur, occurs, occurred, occurring, arise, arose, arisen, arrive, arrives, arrived, arriving, land, landed, voice, voiced, express, expressed,
  end up, ended up, ending up, end, ended, ending, leave, left, stay, stayed, remain, remains, remained, remaining, sit, sits, sitting, stand, stands, stood, standing, list, listed, count, counted, score, scored, using, play, plays, playing, finish, finished, finishing`);
