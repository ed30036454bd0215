import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

/** Also holds what is the same in every language: ©, names of networks and of picture agencies. */
export default {
  tag: 'en',
  name: 'English',
  autonym: 'English',
  iso3: ['eng', 'sco'],
  functionWords:
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what up its about than into them can only other new some could these two may then do any my now such like our over me even most after also did before must through where much your well down should because each just those how too still between being'.split(
      ' ',
    ),
  months: [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  dateWords: ['of', 'the', 'on', 'at', 'st', 'nd', 'rd', 'th'],
  relative: {
    today: ['today', 'just now'],
    yesterday: ['yesterday'],
    ago: [
      { phrase: '# minute ago', unit: 'minute' },
      { phrase: '# minutes ago', unit: 'minute' },
      { phrase: '# mins ago', unit: 'minute' },
      { phrase: '# min ago', unit: 'minute' },
      { phrase: '# hour ago', unit: 'hour' },
      { phrase: '# hours ago', unit: 'hour' },
      { phrase: '# hrs ago', unit: 'hour' },
      { phrase: '# hr ago', unit: 'hour' },
      { phrase: '# day ago', unit: 'day' },
      { phrase: '# days ago', unit: 'day' },
      { phrase: '# week ago', unit: 'week' },
      { phrase: '# weeks ago', unit: 'week' },
      { phrase: '# month ago', unit: 'month' },
      { phrase: '# months ago', unit: 'month' },
      { phrase: '# year ago', unit: 'year' },
      { phrase: '# years ago', unit: 'year' },
    ],
  },
  authors: {
    by: ['by', 'written by', 'posted by', 'author:', 'authors:', 'reported by', 'words by', 'text by', 'story by'],
    and: ['and', '&', 'with'],
  },
  titles:
    'reporter;staff reporter;staff writer;senior reporter;senior writer;writer;editor;deputy editor;political editor;science editor;business editor;news editor;contributing editor;managing editor;editor-in-chief;correspondent;political correspondent;chief correspondent;journalist;columnist;contributor;guest contributor;producer;photographer;freelance journalist;analyst;critic;associated press;dr;prof;professor;mr;mrs;ms;sir'.split(
      ';',
    ),
  cues: {
    source: [...starts('Source:', 'Sources:', 'Via:', 'Story source:', 'Originally published by', 'Originally published at', 'Originally published on', 'This article was originally published', 'This story was originally published', 'This article first appeared', 'Republished from', 'Republished with permission', 'Original source:', 'Provided by'), ...has('republished under a Creative Commons license', 'Materials provided by', 'Read the original article')],
    byline: starts('By', 'Written by', 'Posted by', 'Published by', 'Author:', 'Authors:', 'Reported by', 'Reporting by', 'Words by', 'Text by', 'Story by', 'Submitted by', 'Contributed by', 'Edited by', 'From our correspondent', 'From our staff'),
    dateline: [...starts('Published', 'Published:', 'Published on', 'Posted on', 'Posted:', 'Posted at', 'First published', 'Date:', 'Created:', 'Issued:', 'Publication date', 'Reading time', 'Estimated reading time'), ...ends('min read', 'mins read', 'minute read', 'minutes read', 'min reading', 'minutes to read', 'minutes ago', 'hours ago', 'days ago')],
    updated: [...starts('Updated', 'Updated:', 'Updated on', 'Last updated', 'Last update', 'Last modified', 'Modified:', 'Edited:', 'Last edited', 'Last reviewed', 'Revised:'), ...has('This article was last updated')],
    caption: [...starts('Photo:', 'Photos:', 'Photo by', 'Photograph:', 'Photograph by', 'Picture:', 'Pictures:', 'Image:', 'Images:', 'Image credit', 'Image source', 'Image caption', 'Photo credit', 'Photo courtesy', 'Image courtesy', 'Courtesy of', 'Credit:', 'Illustration:', 'Illustration by', 'Video:', 'Figure:', 'File photo', 'Media caption', 'Graphic:', 'Enlarge image', 'Pictured:'), ...ends('file photo', 'file image', '(pictured)', 'via AP', 'AP Photo', '/ AFP', '/ Reuters', '/ dpa', '/ AP', '/ EPA', '/ ANSA', '/ TASS'), ...has('Getty Images', 'AFP/Getty', 'AP Photo/', 'Reuters/File', 'EPA-EFE', 'Shutterstock', 'iStock', 'Wikimedia Commons', 'picture alliance', 'Scanpix', 'Unsplash', 'Alamy', 'Anadolu Agency via')],
    copyright: [...starts('©', '(c)', 'Copyright', 'Copyrights', 'All rights reserved', 'All content', 'Legal notice', 'Reproduction'), ...whole('Privacy', 'Privacy Policy', 'Privacy Notice', 'Terms', 'Terms of use', 'Terms of service', 'Terms and conditions', 'Terms & conditions', 'Terms', 'Imprint', 'Legal', 'Disclaimer', 'Cookie Policy', 'Cookies', 'Accessibility', 'Accessibility statement', 'Do not sell my personal information', 'Corrections', 'Impressum', 'DMCA', 'Licensing', 'Reprints'), ...has('all rights reserved', 'without written permission', 'without prior written', 'without the prior written', 'may not be published, broadcast, rewritten', 'may not be reproduced', 'reproduction in whole or in part', 'reproduction without permission', 'not responsible for the content of external')],
    related: [...whole('The most popular articles', 'Most popular articles', 'The most popular', 'The most read', 'Related', 'Read next', 'Up next', 'Next', 'Most read', 'Most viewed', 'Trending', 'Popular', 'Latest', 'Editors picks', "Editor's picks", "Editors' picks", 'Top stories', 'More stories', 'Recommended', 'Featured', 'Read also', 'See also', 'Next article', 'Previous article', 'Next post', 'Previous post', 'Around the web', 'Recent posts', 'Breaking news', 'In this section', 'Elsewhere', 'Must reads', 'Headlines'), ...starts('Read also', 'Also read', 'Read more:', 'Read next:', 'See also:', 'Related:', 'Related articles', 'Related stories', 'Related news', 'Related content', 'Related posts', 'Related topics', 'Related links', 'Most popular', 'Most read in', 'Latest news', 'Latest stories', 'More from', 'More on this', 'More news', 'You may also like', 'You might also like', 'You may also be interested', 'Recommended for you', 'Recommended stories', 'Trending now', 'Popular posts', 'Top stories', "Don't miss", "What to read next", 'Sponsored stories', 'Previous article', 'Next article', 'Similar articles', 'Other stories', 'Others are reading'), ...has('you may also like', 'from around the web')],
    more: [...whole('more', 'read more', 'continue reading', 'read full story', 'read the full story', 'full story', 'read on', 'see more', 'show more', 'load more', 'view more', 'view all', 'see all', 'learn more', 'find out more', 'more info', 'details', 'click here'), ...ends('read more', 'continue reading', 'read more »', 'more »', 'more...', 'read full article', 'read the full article', '[more]', '(more)', 'read more here')],
    navigation: [...whole('Home', 'Homepage', 'Menu', 'Main menu', 'Search', 'Log in', 'Login', 'Log out', 'Sign in', 'Register', 'Skip to content', 'Sections', 'News', 'World', 'Politics', 'Business', 'Sport', 'Sports', 'Opinion', 'Culture', 'Entertainment', 'Lifestyle', 'Technology', 'Tech', 'Science', 'Health', 'Travel', 'Weather', 'Video', 'Videos', 'Photos', 'Local', 'Economy', 'Contact', 'Contact us', 'About', 'About us', 'Archive', 'Archives', 'Back to top', 'Top', 'Close', 'Open menu', 'Close menu', 'Toggle navigation', 'Toggle search', 'Sitemap', 'Site map', 'FAQ', 'Help', 'Jobs', 'Careers', 'Advertise', 'Advertise with us', 'Next', 'Previous', 'Back', 'My account', 'Account', 'Settings', 'Navigation', 'Quick links', 'Categories', 'All', 'Submit', 'Play', 'Loading', 'Edition', 'Language', 'E-paper', 'ePaper', 'Live', 'Podcasts', 'Jump to navigation', 'RSS'), ...starts('Skip to', 'You are here', 'Jump to', 'Search for:', 'Search results', 'Back to', 'Toggle', 'Home >', 'Home »', 'Home /', 'Go to', 'Choose your edition')],
    social: [...whole('Share', 'Shares', 'Tweet', 'Like', 'Likes', 'Pin', 'Pin it', 'Facebook', 'Twitter', 'X', 'Instagram', 'YouTube', 'LinkedIn', 'WhatsApp', 'Telegram', 'Pinterest', 'Reddit', 'TikTok', 'Viber', 'Messenger', 'Bluesky', 'Mastodon', 'Threads', 'Tumblr', 'VKontakte', 'Flipboard', 'Skype', 'Google+', 'Email', 'E-mail', 'Mail', 'Print', 'PDF', 'Copy link', 'Link copied', 'Follow', 'Follow us', 'Save', 'Bookmark', 'Listen', 'Views', 'Share this', 'Share article', 'Send', 'Facebook Twitter', 'Share on Facebook'), ...starts('Share on', 'Share this', 'Share via', 'Share the', 'Share:', 'Share article', 'Tweet this', 'Tweet on', 'Follow us', 'Follow on', 'Follow us on', 'Like us on', 'Find us on', 'Join us on', 'Email this', 'Email to', 'Print this', 'Print article', 'Click to share', 'Copy link', 'Facebook Twitter', 'Facebook X', 'Save article', 'Save for later', 'Listen to this article', 'Send to a friend'), ...has('opens in new window', 'follow us on Facebook', 'follow us on Twitter', 'like us on Facebook')],
    tags: [...starts('Tags:', 'Tag:', 'Tagged', 'Tagged with', 'Topics:', 'Topic:', 'Filed under', 'Filed in', 'Posted in', 'Keywords:', 'Categories:', 'Category:', 'Labels:', 'More on:', 'Related topics:', 'Explore more on these topics', 'Subjects:'), ...whole('Tags', 'Topics', 'Keywords', 'Related topics', 'Explore more on these topics')],
    comment: [...whole('Comments', 'Comment', 'No comments', 'Reply', 'Discussion', 'Add comment', 'Post comment', 'View comments', 'Show comments', 'Report', 'Name', 'Website', 'Newest', 'Oldest', 'Cancel reply', 'Permalink', 'Sort by', 'Upvote', 'Log in to comment'), ...starts('Leave a comment', 'Leave a reply', 'Add a comment', 'Post a comment', 'Write a comment', 'Join the conversation', 'Join the discussion', 'Comments are closed', 'Comments are disabled', 'Be the first to comment', 'Comments (', 'View comments', 'Show comments', 'Load comments', 'Load more comments', 'Reply to', 'Sort by', 'In reply to', 'Comment on', 'Report abuse', 'Have your say', 'Log in to comment', 'You must be logged in', 'Notify me of', 'What do you think'), ...ends('comments', 'says:', 'wrote:', 'reply'), ...has('Your email address will not be published', 'Required fields are marked', 'must be logged in to post a comment', 'powered by Disqus', 'save my name, email', 'uses Akismet', 'notify me of follow-up'), ...starts('thoughts on')],
    promo: [...whole('Advertisement', 'Advertising', 'Ad', 'Ads', 'Sponsored', 'Sponsored content', 'Promoted', 'Subscribe', 'Subscribe now', 'Sign up', 'Newsletter', 'Newsletters', 'Donate', 'Donate now', 'Support us', 'Promotion', 'Paid post', 'Partner content', 'Story continues below', 'Shop now', 'Buy now', 'Download the app'), ...starts('Advertisement', 'Sign up for', 'Sign up to', 'Subscribe to', 'Subscribe now', 'Subscribe for', 'Get our', 'Get the latest', 'Join our', 'Download our', 'Download the app', 'Become a member', 'Become a subscriber', 'Support our journalism', 'Support independent', 'Sponsored by', 'Enter your email', 'Story continues below', 'Article continues below', 'Scroll to continue', 'Stay up to date with', 'Buy tickets', 'Try it free', 'Start your free trial', 'Get unlimited access'), ...has('sign up for our newsletter', 'subscribe to our newsletter', 'straight to your inbox', 'delivered to your inbox', 'by signing up, you agree', 'by subscribing, you agree', 'unsubscribe at any time', 'earn a commission', 'download our app', 'continues after advertisement', 'available on Google Play', 'Thank you for subscribing')],
    notice: [...whole('Accept', 'Accept all', 'Accept cookies', 'Reject all', 'Manage cookies', 'Cookie settings', 'Manage preferences', 'I agree', 'Got it', 'Page not found', 'Access denied', 'Forbidden', 'Loading...', 'Privacy settings'), ...starts('We use cookies', 'This site uses cookies', 'This website uses cookies', 'Our site uses cookies', 'We value your privacy', 'Please enable JavaScript', 'JavaScript is', 'Your browser', 'You are using an outdated browser', 'By continuing to use', 'Sorry, the page', 'This video is not available', 'This content is not available', 'Error', 'Javascript must be', 'Manage consent', 'Checking your browser'), ...has('use of cookies', 'enable JavaScript', 'JavaScript disabled', 'does not support the video', 'does not support HTML5', 'uses cookies to', 'store and/or access information on a device', 'use cookies to', 'consent to the use of', 'supports HTML5 video', 'page you are looking for', 'protected by reCAPTCHA', 'cookie policy')],
    bio: [...starts('About the author', 'About the authors', 'About the writer', 'More about the author', 'The author is', 'The writer is', 'Author bio', 'View all posts by', 'More by', 'More from this author', 'Contact the author', 'Follow the author'), ...whole('About the author', 'View all posts', 'Author archive'), ...has('is a staff writer', 'is a freelance writer', 'is a freelance journalist', 'is a senior reporter', 'is a reporter for', 'is a columnist for', 'can be reached at', 'views expressed are those of the author', 'See all posts by')],
    paywall: [...starts('To continue reading', 'Continue reading with', 'Already a subscriber', 'Read the full article in', 'This article is for subscribers', 'Subscribe to read', 'Subscribe to continue', 'Log in to continue', 'Register to continue', 'Unlock this article', 'Subscriber only', 'Read more in the app'), ...has('to continue reading', 'already a subscriber', 'only available to subscribers', 'exclusive to subscribers', 'for subscribers only', 'articles remaining', 'reached your limit of free', 'subscribe to read', 'to read the full article')],
  },
  sample:
    'The council said on Tuesday that the old bridge over the river would be closed for most of the summer, after engineers found cracks in two of its pillars. Residents who had waited years for the repair were not surprised, but shop owners fear that visitors will stay away. "We were told about it only last week," said one of them.',
} satisfies LanguageFile;
