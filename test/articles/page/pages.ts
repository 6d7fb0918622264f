/** A page as an outlet's templates make it, and the texts of the article on it, headings and captions too. */
export interface Page {
  readonly html: string;
  readonly wanted: readonly string[];
}

export const title = 'The night ferry to Saltby stays in port';

const prose = [
  'The night ferry to Saltby will not sail before the spring, the harbour board said on Tuesday, after inspectors found cracks in both of the engine mountings.',
  '“She has carried the post for forty-one years and never missed a tide,” said Mara Voss, who has been her captain for nineteen of them. “I would sooner she rested than sank.”',
  'The board has asked the county for £640,000, of which a third would go on the mountings, a third on a new gearbox, and the rest on wages for a crew of eleven who have nothing to sail.',
  'Nobody at the county would say when it will decide. A spokesman pointed out that the last request, for a crane, took two years and was then withdrawn by those who had made it.',
  'On the quay, the ticket office has been turned into a reading room. Ben Orme, who ran it, lends out timetables from the years before the bridge, and says they are in demand.',
  'The bridge itself is part of the trouble. It was to make the ferry needless, but it closes in high wind, and last winter there were thirty-eight days on which nothing crossed but gulls.',
  'Fishermen have offered to take passengers for nothing, which the insurers have forbidden, and for money, which the law forbids. Several are understood to be taking them for eggs.',
  'A public meeting will be held in the hall above the fish market on Friday at seven. Those who mean to come by sea are asked to bring a lamp, and to say how many they are.',
] as const;

const heading = 'What the bridge was to change';
const photo = 'The ferry at her berth on Monday, with the ticket office behind her.';
const points = ['Sailings begin again in April at the earliest.', 'Tickets for the winter keep their value.'];

const p = (text: string) => `<p>${text}</p>`;
const listed = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
const figure = `<figure><img src="/ferry.jpg" alt=""><figcaption>${photo}</figcaption></figure>`;
const [one, two, three, four, five, six, seven, eight] = prose;
const wanted = [...prose, heading, photo, points.join(' ')];

const teaser = (text: string) =>
  `<div class="teaser-card"><a href="/t"><h3>${text}</h3><p>Why the council of a town with no trains has hired a station master.</p></a></div>`;
const cookies =
  '<div class="cookie-banner" id="consent"><p>We and our 814 partners store information on your device, and ask you to agree to all of it at once.</p><button>Agree</button></div>';
const comments = `<section class="comments" id="comments"><h2>Comments (2)</h2>${[
  'I took that boat to my own wedding, and was sick over the side in front of everybody I have ever known.',
  'They should have kept the old crane as well, it never hurt anybody who kept out from under it.',
]
  .map((comment) => `<div class="comment"><b>harbour_rat</b>${p(comment)}<a href="#">Reply</a></div>`)
  .join('')}</section>`;
const newsletter =
  '<div class="newsletter-signup"><h4>The Courier in your inbox</h4><p>Sign up for our morning letter, with the tides, the weather and one joke a day.</p><form><input type="email"></form></div>';
const share =
  '<ul class="share-tools"><li><a href="#f">Facebook</a></li><li><a href="#t">Tweet this</a></li><li><a href="#m">Send by mail</a></li></ul>';
const menu = `<nav><ul>${['News', 'Harbour', 'Sport', 'Weather', 'Obituaries'].map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></nav>`;

function page(body: string, head = ''): Page {
  const html = `<!DOCTYPE html><html lang="en"><head><title>${title} | The Saltby Courier</title><meta property="og:title" content="${title}"><link rel="stylesheet" href="/site.css"><script src="/site.js"></script>${head}</head><body>${body}</body></html>`;
  return { html, wanted };
}

const rest = [p(four), `<h2>${heading}</h2>`, p(five), p(six), listed, p(seven), p(eight)].join('');

/** Twelve templates, after those that outlets use. */
export const pages: Readonly<Record<string, Page>> = {
  'an article with teasers between its paragraphs': page(
    `${cookies}<header>${menu}</header><article><h1>${title}</h1><div class="byline">By Ada Mills</div>${figure}${p(one)}${teaser('Where have the trains gone?')}${p(two)}${p(three)}<div class="ad-slot">Advertisement</div>${rest}</article>${comments}`,
  ),
  'a page of nothing but divisions': page(
    `<div id="wrap"><div class="top">${menu}</div><div class="cols"><div class="story"><h1>${title}</h1><div class="pic"><img src="a.jpg"><div class="caption">${photo}</div></div><div class="story-text">${[one, two, three].map(p).join('')}${rest}</div>${share}</div><div class="right-rail"><h4>Most read</h4>${teaser('Ten lamps that float')}${teaser('A bosun remembers')}</div></div></div>`,
  ),
  'paragraphs that are divisions with a class': page(
    `<main><h1>${title}</h1>${figure}<div class="story__content">${[one, two, three, four].map((text) => `<div class="zn-paragraph">${text}</div>`).join('')}<h2>${heading}</h2>${[five, six].map((text) => `<div class="zn-paragraph">${text}</div>`).join('')}${listed}${[seven, eight].map((text) => `<div class="zn-paragraph">${text}</div>`).join('')}</div>${newsletter}</main>`,
  ),
  'a newsletter and a share bar in the middle': page(
    `<article class="post"><h1>${title}</h1>${share}<div class="entry-content">${figure}${p(one)}${p(two)}${newsletter}${p(three)}${rest}<div class="post-tags">Tags: <a href="/t/ferry">ferry</a>, <a href="/t/bridge">bridge</a></div></div></article>`,
  ),
  'links to other stories in lines of their own': page(
    `<article><h1>${title}</h1>${figure}${p(one)}<p><strong>Read more: <a href="/r">The crane that nobody came for in the end</a></strong></p>${p(two)}${p(three)}<p><a href="/s">A town without trains hires a station master for life</a></p>${rest}<p>Also read: <a href="/u">How to keep eggs at sea</a></p></article>`,
  ),
  'a live blog’s article with a list of the latest': page(
    `<div class="layout"><div class="latest-news"><h3>Latest</h3><ul>${['Crane sold to Harrow', 'Gull takes chip', 'Tide high'].map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul></div><div class="article-body"><h1>${title}</h1>${figure}${[one, two, three].map(p).join('')}${rest}</div></div>`,
  ),
  'related stories below, in an article of their own each': page(
    `<article class="main-story"><h1>${title}</h1>${figure}${[one, two, three].map(p).join('')}${rest}</article><section class="related"><h2>Related</h2>${['A', 'B', 'C'].map((name) => `<article>${teaser(`Story ${name} from the harbour`)}</article>`).join('')}</section><footer>© The Saltby Courier. All rights reserved.</footer>`,
  ),
  'the author’s life at the end': page(
    `<article><h1>${title}</h1><p class="meta">By Ada Mills, January 8, 2026</p>${figure}${[one, two, three].map(p).join('')}${rest}<div class="author-bio"><h3>About the author</h3><p>Ada Mills has written for the Courier since she could reach the counter, and keeps bees.</p></div></article>`,
  ),
  'tables for a frame, as pages were made': page(
    `<table width="900"><tr><td width="150">${menu}</td><td><h1>${title}</h1>${figure}${[one, two, three].map(p).join('')}${rest}</td><td>${teaser('Ten lamps that float')}</td></tr></table>`,
  ),
  'a picture gallery above the text': page(
    `<article><h1>${title}</h1><div class="gallery slideshow"><span>Image 1 of 23</span><ul><li>Photo: Cal Reed</li><li>Photo: Cal Reed</li></ul></div>${figure}${[one, two, three].map(p).join('')}${rest}</article>${cookies}`,
  ),
  'a wall that asks for money': page(
    `<article><h1>${title}</h1>${figure}${[one, two, three].map(p).join('')}${rest}<div class="paywall-promo"><p>Subscribe to the Courier for a pound a month, and read as many ferries as you like.</p></div></article><div class="modal" role="dialog"><p>You have read three of three free articles, and must now turn back.</p></div>`,
  ),
  'a form around the whole page': page(
    `<form id="aspnetForm"><div class="header-bar">${menu}</div><div id="ctl00_story"><h1>${title}</h1>${figure}${[one, two, three].map(p).join('')}${rest}</div></form>${comments}`,
  ),
};
