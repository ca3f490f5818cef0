// English: the words of the page slot by which a page's own lines are told from the article's. Written from knowledge of
// the language and of common page templates. A phrase that could open a paragraph of an article stays out of these
// lists, or asks for a colon after it (`labels`).

import type { WidgetWords } from "../page-words.ts";
import { phrases, words } from "./lists.ts";

export const widgets: WidgetWords = {
  lines: phrases(`
    share, share this/it, share this/the article/story/post/page/item, share this/it on/via …, share
    on …, share with …, share via …, click to share …, tweet this, pin it, like this, like us on …,
    follow us, follow us on …, follow us at …, follow me on …, join us on …, find us on …, print,
    print this, print this/the page/article/story/post, print friendly version, printer friendly
    version/page, save, save article, save for later, save this article, bookmark, bookmark this,
    email this, email this/the article/story/page, email to a friend, send to a friend, copy link,
    copied, link copied, link copied to clipboard, copy link to clipboard, gift article, gift this
    article, listen to this article, listen, listen now, watch, watch now, advertisement,
    advertisement continue reading below, advertisement scroll to continue, advertising, story
    continues below, story continues below advertisement, article continues below, article continues
    after advertisement, continue reading, continue reading below, continue reading the main story,
    sponsored, sponsored content, promoted content, paid content, ad, ads, loading, loading …, skip to
    content, skip to main content, skip to navigation, skip to footer, skip ad, jump to content, back
    to top, return to top, go to top, top, menu, main menu, navigation, search, search for, search
    this site, close, open menu, close menu, toggle navigation, log in, login, sign in, sign out, sign
    up, register, log in to comment, my account, subscribe, subscribe now, subscribe today, subscribe
    to …, donate, donate now, support us, support our work, support our journalism, become a member,
    become a supporter, next, previous, reply, read the next/previous one/article/post/story,
    next/previous article/post/page/story, next/previous articles/posts/stories, newer/older
    post/posts, read next, up next, # min read, # mins read, # minute read, # minutes read, reading
    time # …, estimated reading time # …, read time # …, # views, # shares, # likes, # reads, views #,
    shares #, tags, contact us, about us, advertise with us, privacy policy, privacy policy …, cookie
    policy, cookie settings, terms of use/service, terms and/& conditions, terms of use …, sitemap,
    site map, all rights reserved, accept, accept all, accept cookies, accept all cookies, reject all,
    manage cookies/preferences, manage cookie settings, got it, i agree, powered by …, proudly powered
    by …, theme by …, enter your email, enter your email address, your email, your email address, your
    name, view all, view all posts, view all posts by …, view more, see all, see more, show more, load
    more, more, load comments, show comments, view comments, hide comments, report this comment,
    report an error, report a typo, get the app, download the app, download our app, rss, rss feed,
    image, image caption, photo, enlarge image, click to enlarge, view gallery, breaking news, live,
    trending, trending now, page #, page # of #, # of #
  `),
  notices: phrases(`
    we use cookies …, we and our partners use cookies …, we and our partners …, this site/website uses
    cookies …, this site/website uses akismet …, this site/website is protected by …, our site/website
    uses cookies …, by continuing to use/browse this/our site/website …, by using this site/website you
    …, by clicking accept …, by signing up you …, by subscribing you …, cookies help us …, sign up for
    …, sign up to receive …, sign up to get …, sign up to our …, sign up here …, subscribe to our …,
    subscribe for …, get the latest …, get the best of …, get the day's …, get a daily …, get daily …,
    join our …, never miss a …, don't miss …, stay up to date …, stay connected …, want to read more …,
    enjoyed/enjoying this article …, if you liked/enjoyed this …, thank you for reading …, thanks for
    reading …, thank you for subscribing …, thanks for subscribing …, your email address will not be
    published …, follow all the latest …, required fields are marked …, you must be logged in …, please
    log in …, please sign in …, please enable javascript …, javascript is disabled …, this material may
    not be …, reproduction in whole …, the views expressed …, views expressed in this article …, the
    opinions expressed …, save my name …, notify me of …, this field is for validation …, enter your
    email …, check your inbox …, please check your …, already a subscriber …, already a member …, this
    article is for subscribers …, this story is for subscribers …, you have # free …, you have #
    articles …
  `),
  labels: phrases(`
    read more, read also, also read, read next, read, see also, see more, more, more on this, more on
    this story, more on this topic, more from …, related, related article/articles, related
    story/stories, related news, related content/coverage, related topic/topics, related post/posts,
    related reading, recommended, further reading, watch, listen, in pictures, gallery, share, share
    this, share this on, share on, follow us, tags, tag, tagged, tagged with, tagged as, tagged in,
    topic, topics, category, categories, keywords, filed under, posted in, posted under, section,
    labels, photo, photos, photo by, photo credit, photograph, photograph by, picture, picture credit,
    image, image credit, image source, image copyright, credit, illustration, video, views, comments,
    url, permalink, short link, short url, print, newsletter, subscribe, sponsored, reading time,
    estimated reading time
  `),
  teasers: phrases(`
    you may also like, you may also like …, you might also like, you might also like …, you may like,
    you may also be interested in, you might be interested in, you may be interested in, also of
    interest, also in the news, also in this section, also on this site, also read, read also, read
    more, read more on …, read more about …, read more from …, read more stories/articles, see also,
    more on this, more on this story/topic/subject, more from, more from …, more in …, more stories,
    more news, more like this, more to read, more by …, more articles by …, related, related
    article/articles, related story/stories, related news, related content/coverage, related
    topic/topics, related post/posts, related links, related reading, related items, similar
    articles/posts/stories/news, recommended, recommended for you, recommended
    stories/articles/reading, recommended by …, suggested articles/posts/reading, from our partners,
    from the web, around the web, from around the web, elsewhere on the web, promoted stories,
    sponsored stories, latest, latest news, latest articles/stories/posts, recent
    articles/stories/posts/news, recent comments, most read, most viewed, most popular, most shared,
    most commented, popular, popular now, popular articles/stories/posts, trending, trending now,
    trending stories, top stories, editors/editor's picks/pick/choice, don't miss, must read, what to
    read next, read next, up next, in case you missed it, other news/articles/stories/posts, other
    stories in …, previous/earlier articles/stories, in this section, archives, categories, follow us,
    quick links, useful links
  `),
  comments: phrases(`
    leave a comment/reply/response, leave a comment …, leave a reply …, leave your comment/reply, post
    a comment/reply, post your comment, add a comment/reply, add your comment, add comment, write a
    comment, write comment, submit a comment, make a comment, send a comment, comments, comments #, #
    comment/comments, # comments on …, # thoughts/responses/replies on/to …, one thought on …, one
    comment, one response to …, no comments, no comments yet, no comment yet, # responses, # replies,
    comments are closed, comments closed, comments are off, comments are moderated …, comments are
    turned off …, reader comments, readers comments, readers' comments, user comments, view/show/load
    # comments, join the conversation, join the discussion, join the debate, have your say, be the
    first to comment, share your thoughts, share your views, tell us what you think, cancel reply
  `),
  share: words(
    "facebook twitter x tweet email e-mail mail whatsapp telegram linkedin reddit pinterest tumblr messenger instagram youtube tiktok mastodon bluesky threads signal viber skype vk flipboard pocket digg delicious stumbleupon google+ gab weibo line snapchat discord rss share print copy link url save more sms pin google plus like likes shares send forward post",
  ),
  homes: phrases(`
    home, home page, homepage, front page, frontpage, main page, main, start, you are here, you are
    here home, index
  `),
  sections: words(
    "home news world europe asia africa america americas international national regional region local politics political policy government elections business economy economics finance money markets opinion opinions editorial editorials comment commentary comments analysis views view features feature culture arts life lifestyle style sport sports science technology tech health education environment climate weather travel society people religion law justice courts crime security defence defense conflict war military terrorism middle east north south west far latest top all stories story articles article archive archives blog blogs posts media video videos photos pictures gallery audio podcast podcasts radio tv live interview interviews report reports reporting research publications books reviews review letters press releases release statements statement documents special investigations investigation exclusive exclusives breaking headlines headline daily weekly monthly briefing newsletter newsletters events magazine section sections category categories tag tags topic topics uncategorized uncategorised misc miscellaneous other more the and of in & a to from for on",
  ),
};
