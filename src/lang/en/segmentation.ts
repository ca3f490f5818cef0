// English: the segmentation slot.

import type { SegmentationWords } from "../segmentation-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const leading = words("e.g eg i.e ie cf vs v viz ca approx incl esp c.f a.k.a aka f.k.a n.b");

const weekdays = words("monday tuesday wednesday thursday friday saturday sunday");
const closing = words("etc al a.m p.m a.d");

export const segmentation: SegmentationWords = {
  titles: words(`
    mr mrs ms mx dr prof rev fr sr br hon pres gov sen rep reps sens gen govs lt col maj capt cmdr adm sgt cpl pvt brig
    supt insp det amb messrs mme mlle mt ft atty gens drs profs revs ald cllr comdr ens maj-gen lt-col lt-gen
    vice-adm rear-adm
  `),
  abbreviations: new Set([
    ...leading,
    ...closing,
    ...words(`
      inc ltd co corp bros llc plc ave blvd rd st dept dist div est assn assoc univ govt intl natl
      jan feb mar apr jun jul aug sept oct nov dec tue tues thu thur thurs fri
      b.c b.c.e c.e u.s u.k u.n e.u d.c u.s.a u.s.s.r ph.d m.d b.a m.a b.s m.s b.sc m.sc d.sc b.eng m.eng ll.b ll.m
      m.p j.d d.phil jr snr esq mph kg oz yrs eds repr vols calif fla mich minn ariz colo conn okla penn tenn
    `),
  ]),
  leading,
  closing,
  weekdays,
  credits: words("image images photo photos photograph picture video illustration credit"),
  afterTimes: new Set([
    ...weekdays,
    ...words(`
      january february march april may june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet
      eastern central pacific
    `),
  ]),
  beforeNumbers: words(`
    no nos p pp vol vols fig figs art arts ch chap sec sect para paras par pt pts eq eqs ex nr col ver ref refs
    op l ll b c d m r fl
  `),
  clitics: words("'s 'd 'll 've 're 'm"),
  elisions: words(`
    em tis twas twere twill tisn twasn til till cause cos coz n round bout bouts neath er im is ow ere ello
  `),
  starters: words(`
    the a an this that these those he she it they we i you there here his her its their our my your who what when
    where why how which in on at by for from with without of to as if but and or so yet nor not no now then thus
    however although though because while since after before during until unless despite also meanwhile moreover
    nevertheless instead today yesterday tomorrow some many most few all both each every another other such one two
    according under over between among is are was were do does did has have had could would should
  `),
  sayings: words(`
    said says say saying asked asks ask asking added adds replied replies answered answers cried cries shouted shouts
    whispered whispers muttered mutters exclaimed exclaims called calls yelled yells wondered wonders demanded demands
    explained explains continued continues wrote writes told tells announced announces insisted insists declared
    declares responded responds snapped laughed sighed screamed inquired enquired remarked observed thought
  `),
  digitGroup: ",",
  decimal: ".",
};
