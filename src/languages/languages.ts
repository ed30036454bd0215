import type { LanguageFile } from './language.ts';
import bg from './bg.ts';
import hr from './hr.ts';
import cs from './cs.ts';
import da from './da.ts';
import nl from './nl.ts';
import en from './en.ts';
import et from './et.ts';
import fi from './fi.ts';
import fr from './fr.ts';
import de from './de.ts';
import el from './el.ts';
import hu from './hu.ts';
import ga from './ga.ts';
import it from './it.ts';
import lv from './lv.ts';
import lt from './lt.ts';
import mt from './mt.ts';
import pl from './pl.ts';
import pt from './pt.ts';
import ro from './ro.ts';
import sk from './sk.ts';
import sl from './sl.ts';
import es from './es.ts';
import sv from './sv.ts';
import ru from './ru.ts';
import uk from './uk.ts';
import tr from './tr.ts';
import ar from './ar.ts';
import zh from './zh.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import no from './no.ts';
import fa from './fa.ts';
import he from './he.ts';
import hi from './hi.ts';
import th from './th.ts';
import vi from './vi.ts';
import id from './id.ts';
import sr from './sr.ts';
import ca from './ca.ts';
import is_ from './is.ts';
import sq from './sq.ts';
import mk from './mk.ts';
import be from './be.ts';
import ka from './ka.ts';
import hy from './hy.ts';
import af from './af.ts';
import sw from './sw.ts';
import ta from './ta.ts';
import bn from './bn.ts';
import ur from './ur.ts';
import kk from './kk.ts';
import az from './az.ts';
import eu from './eu.ts';

/** Every language with a file. A new language is one new file and one row here. */
export const LANGUAGES: readonly LanguageFile[] = [
  bg,
  hr,
  cs,
  da,
  nl,
  en,
  et,
  fi,
  fr,
  de,
  el,
  hu,
  ga,
  it,
  lv,
  lt,
  mt,
  pl,
  pt,
  ro,
  sk,
  sl,
  es,
  sv,
  ru,
  uk,
  tr,
  ar,
  zh,
  ja,
  ko,
  no,
  fa,
  he,
  hi,
  th,
  vi,
  id,
  sr,
  ca,
  is_,
  sq,
  mk,
  be,
  ka,
  hy,
  eu,
  az,
  kk,
  ur,
  bn,
  ta,
  sw,
  af,
];
