import { wordSet } from '../../wordSet.ts';

/** Given names that are words of every day, or towns: they show a person less surely. */
export const weakGivenNames =
  wordSet(`will may rose hope grace faith summer june april august art drew grant guy job desire
  london san paris marine line charity era price prince major king earl duke law chance page long young brook dale glen
  forest west east north dawn eve iris ivy jade ruby pearl amber crystal joy melody harmony destiny trinity sky star storm
  rain hunter mason royal noble rich sonny buddy happy precious blessing gift mercy patience liberty justice roman german
  norman angel jesus israel chad georgia virginia carolina dakota phoenix dallas austin houston cleveland lincoln
  washington madison savannah sierra chelsea brooklyn kent devon ida les le la loan tea queen state city can man men sun
  ocean river lake rock stone wood lane brown green gray white black chase colt cash banks camp field ford hall holland
  love true ever winter autumn day sunday monday baby lady honey candy cookie cherry berry daisy lily violet olive
  basil sage rowan ash aspen reed heath cliff ridge rory-port nova luna sol mars saturn mercury venus atlas titan delta
  nevada montana florence sydney adelaide victoria alexandria asia kenya india china ireland lorraine alexandra-palace
  santa del viva era angeles indiana regina lourdes fatima-sports nike lexus mercedes porsche`);
