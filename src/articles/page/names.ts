import type { HtmlElement } from '../htmlNodes.ts';

/** What an element's class and id tell: that it is no part of the article, or what is written under a picture. */
export type Named = 'clutter' | 'caption' | null;

/** Reads an element's class, id and the like, as those who build pages choose them. */
export function readNames(element: HtmlElement): Named {
  const role = element.getAttribute('role') ?? '';
  if (clutterRoles.has(role) || element.getAttribute('aria-hidden') === 'true') return 'clutter';
  const names = [
    element.getAttribute('class'),
    element.getAttribute('id'),
    element.getAttribute('data-component'),
    element.getAttribute('data-testid'),
  ];
  const parts = names.flatMap((name) => (name ?? '').slice(0, MAX_CHARACTERS).split(/\s+/));
  if (parts.some((part) => isClutter(part))) return 'clutter';
  if (parts.some((part) => caption.test(wordsOf(part)))) return 'caption';
  return null;
}

const MAX_CHARACTERS = 300;

const clutterRoles = new Set(
  'navigation complementary banner contentinfo dialog alert menu search'.split(' '),
);

function isClutter(name: string): boolean {
  const words = wordsOf(name);
  return clutter.test(words) && !frame.test(words);
}

/** `relatedPosts-box` as ` related posts box `. */
function wordsOf(name: string): string {
  return ` ${name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()} `;
}

const clutter = new RegExp(
  ` (?:${[
    'share|shares|sharing|sharebar|sharedaddy|social|socials|addthis|addtoany|sharethis',
    'related|relateds|relatedposts|jp relatedposts|recommended|recommendation|recommendations|recirc|recirculation',
    'newsletter|newsletters|signup|sign up|subscribe|subscription|subscribe box|mailchimp|mc embed',
    'promo|promos|promobox|promotion|advert|adverts|advertisement|advertising|ad|ads|adslot|adbox|adunit|adsbygoogle|dfp|gpt',
    'banner|sponsor|sponsored|sponsors|affiliate disclosure|outbrain|taboola|revcontent|zergnet|mgid',
    'comment|comments|commentlist|comment form|disqus|respond|discussion|livefyre|replies',
    'breadcrumb|breadcrumbs|pagination|pager|page links|post navigation|postnav|nav links|menu|toolbar|tool bar',
    'tags|tag list|taglist|post tags|article tags|keywords|topics|post categories|cat links|tag links',
    'author bio|authorbio|author box|authorbox|about author|author info|author card|bio|byline|bylines|by line',
    'author|authors|post author|post meta|entry meta|article meta|postmeta|posted on|timestamp|dateline|pubdate|post date',
    'publish date|published date|publication date|date published|article date|time stamp|reading time|read time',
    'popup|modal|overlay|lightbox|cookie|cookies|consent|gdpr|paywall|regwall',
    'sidebar|widget|widgets|trending|popular|most read|mostread|most popular|latest|latest news|more news|more stories',
    'teaser|teasers|read more|readmore|more on|read also|also read|see also|you may|next article|previous article',
    'hidden|sr only|visually hidden|visuallyhidden|screen reader|screen reader text|skip link|a11y|noprint|hide',
    'copyright|rating|ratings|vote|votes|poll|print|printonly|print only|rail|jump link|kicker|video player|player|playlist',
    'rollover|tooltip|popover|gallery|galleries|slideshow|slideshows|photo gallery|slides|swiper|slick|credit line|correction link|feedback|report|donate|donation|support us|app promo|apps|follow|follow us|login|contact',
    'gallery controls|slide count|slideshow controls|carousel|zoom|enlarge|lightbox link|icon|icons|btn|button|buttons|cta',
  ].join('|')}) `,
  'u',
);

/** Elements that hold the article are named after what else they hold. */
const frame = / (?:body|content|main|wrapper|container|layout|page|with|has|no|embed) /u;

const caption =
  / (?:caption|captions|figcaption|credit|credits|photo credit|image credit|image description|photographer|cutline|legend|wp caption text|media caption|image caption|photo caption) /u;
