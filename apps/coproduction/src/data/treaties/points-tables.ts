import type { PointsTable } from '../../domain/treaty/rule';
import { sources } from './sources';

/**
 * Appendix II of both Convention texts. The two versions of the documentary table of 2017 contradict each other and neither is the treaty's
 * text, so none is here; of the animation table only the pass mark was read.
 */
export const pointsTables: Readonly<Record<string, PointsTable>> = {
  '1992-fiction': {
    id: '1992-fiction', title: 'ETS 147, Appendix II: fiction', pass: 15, confidence: 'TEXT', source: sources.convention1992,
    elements: { director: 3, author: 3, writer: 3, composer: 1, firstRole: 3, secondRole: 2, thirdRole: 1, camera: 1, sound: 1, editor: 1, artDirector: 1, location: 1, postProduction: 1 },
  },
  '2017-fiction': {
    id: '2017-fiction', title: 'CETS 220, Appendix II: fiction', pass: 16, confidence: 'TEXT', source: sources.revisedPoints,
    elements: { director: 4, author: 3, writer: 3, composer: 1, firstRole: 3, secondRole: 2, thirdRole: 1, camera: 1, sound: 1, editor: 1, artDirector: 1, location: 1, effects: 1, postProduction: 1 },
  },
  '2017-animation': {
    id: '2017-animation', title: 'CETS 220, Appendix II: animation', pass: 15, confidence: 'UNVERIFIED', source: sources.revisedPoints,
    elements: {
      conception: 1, script: 2, characterDesign: 2, composer: 1, director: 2, storyboard: 2, artDirector: 1, backgrounds: 1, layout: 2, animationSpend: 3,
      colouring: 3, camera: 1, editor: 1, sound: 1,
    },
  },
};
