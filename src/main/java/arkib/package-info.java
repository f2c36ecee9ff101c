/**
 * Arkib: a newsroom's archive as plain files. The page to read first.
 *
 * <h2>One line</h2>
 *
 * <pre>
 * content file → source → parse → Article → names → Card → archive → plan → render → publish → site on disk
 *                                                    ↑                        ↑
 *                                             ledger: sources           ledger: pages
 * </pre>
 *
 * Data flows one way, and so do imports. {@link arkib.build.Build} is the only place that knows the
 * whole flow; each step is a room of its own that could be tested, replaced or thrown away alone.
 *
 * <h2>Why it is fast: two questions, two ledgers</h2>
 *
 * <ol>
 *   <li><em>Is this source the one I read?</em> For each source the ledger keeps size, time,
 *       fingerprint and card. A source that is as it was is not read; one whose time alone changed
 *       is hashed and not parsed.
 *   <li><em>Is this page made of what it was made of?</em> The whole plan is made anew from the
 *       cards, without reading anything. {@link arkib.plan.Ingredients} gives the fingerprint of
 *       all that a page may show. Equal fingerprint, and the file is still there: not rendered.
 *       Rendered, but equal bytes: not written. Beside each fingerprint stand short traces of its
 *       {@linkplain arkib.plan.Ingredient ingredients}, read only to explain why a page was made.
 * </ol>
 *
 * There is one way to make a page: a clean build is one with empty ledgers. No graph of
 * dependencies is kept and none can be wrong. A page may show nothing that is not among its
 * ingredients. Two short cuts only leave out what is known to come to nothing: {@code
 * build.Standstill}, where nothing changed, and {@code build.Retouch}, where nothing but texts did.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>The same input gives the same bytes, whatever the machine, time zone, locale, number of
 *       threads and order of files. No page reads a clock, an environment variable or a file's
 *       time.
 *   <li>A body is never held longer than it is needed. What is held of every article is its {@link
 *       arkib.article.Card}, so memory follows the number of articles, not their text.
 *   <li>Every address is known before a byte is made: clashes and dead links are found in the plan.
 *   <li>Lists are addressed by time and never by page number: page 7 is another page tomorrow, May
 *       2019 stays May 2019.
 *   <li>An editor's mistake is a diagnostic with file, line, column and what to do; an exception is
 *       a mistake of ours. All mistakes are told in one run, and where there is an error nothing is
 *       written: the old site stays whole.
 *   <li>Text from captures and front matter is not trusted: escaped everywhere, cleaned where HTML
 *       is allowed, never a path.
 * </ul>
 *
 * <h2>Rooms</h2>
 *
 * <ul>
 *   <li>{@link arkib.diagnostic}: what is wrong, where, what to do about it
 *   <li>{@link arkib.digest}: fingerprints
 *   <li>{@link arkib.disk}: files written whole or not at all
 *   <li>{@link arkib.progress}: how far a long work is
 *   <li>{@link arkib.address}: slugs, and addresses within the site
 *   <li>{@link arkib.article}: the model of one news item; its body is a tree ({@link
 *       arkib.article.body}), the same for every source format
 *   <li>{@link arkib.data}: YAML, TOML and JSON as a tree that knows lines and columns
 *   <li>{@link arkib.site}: the editor's settings and the words of the site's language
 *   <li>{@link arkib.picture}: pictures, smaller ones made of them, and cards for sharing
 *   <li>{@link arkib.source}: files of {@code content/}, found and decoded
 *   <li>{@link arkib.parse}: text becomes an article; one sub-package a format
 *   <li>{@link arkib.names}: the authority file, and which of its names an article carries
 *   <li>{@link arkib.archive}: articles arranged, in time and by heading
 *   <li>{@link arkib.plan}: every page that will exist
 *   <li>{@link arkib.theme}: templates and assets, the editor's own first
 *   <li>{@link arkib.render}: a planned page becomes bytes
 *   <li>{@link arkib.fixity}: manifests, what a build changed, packages for preservation
 *   <li>{@link arkib.search}: the index in which a browser searches, and what it knows of Malay
 *   <li>{@link arkib.ledger}: what was made from what, from one build to the next
 *   <li>{@link arkib.publish}: bytes to the output folder
 *   <li>{@link arkib.build}: the flow
 *   <li>{@link arkib.serve}: the site as it will be, seen while an editor writes
 *   <li>{@link arkib.check}: what is wrong or doubtful, told and mended, nothing published
 *   <li>{@link arkib.cli}: the command line
 * </ul>
 *
 * The architecture test holds who may import whom, and the one home of each library.
 *
 * <h2>Decisions that are not obvious</h2>
 *
 * <ul>
 *   <li>{@code address} is a room of its own, below the model: an article's slug is fixed when it
 *       is read, so that planning a large archive makes no slug again.
 *   <li>{@code data} is a room of its own: settings, front matter and sidecars are read by the same
 *       code, and only there is Jackson's parser used.
 *   <li>The archive as a whole has a page for every year and month that has articles, however few:
 *       they are the folders of its articles' addresses, and an address cut back must lead
 *       somewhere. All other lists have such pages only when they outgrow their front.
 *   <li>A year or month page that shows only the newest articles shows also those whose date is not
 *       known well enough for a smaller page, else no page would show them.
 *   <li>Between reading and rendering, articles wait in a file: their pages need neighbours and
 *       links that only the plan knows, and reading them twice would cost more than keeping them.
 *   <li>The ledger of pages is taken away before the first file is moved into place and written
 *       when the last one is: after a build that was cut off, every page is made again. Where few
 *       files change it stays and is appended to, first that nothing is known of these, then what
 *       they are: after a cut, they alone are made again. A ledger whose end is torn is none.
 *   <li>A build that would come to what the last one came to is not made ({@code
 *       build.Standstill}): that is known by the seals of both ledgers, by all that pages are made
 *       with, by the sizes of the files in the output folder, and by the next moment at which the
 *       clock changes anything. Whoever makes pages depend on the moment in another way must say so
 *       there.
 *   <li>Where a build knows that nothing but the texts of a few articles differs from what the last
 *       one was made of, only what texts decide is planned and compared ({@code build.Retouch}):
 *       the pages of these articles and of those whose related stories they may be, the files that
 *       say anything of a text ({@link arkib.plan.OutputContent#decidedByTexts()}), the search
 *       index, and what tells of other files. Whoever lets a page depend on a text in another way
 *       must say so in {@link arkib.plan.Texts}; whoever puts more of a text on a card, in {@link
 *       arkib.article.Card#isButForText}.
 *   <li>All pages are made and written aside before the first is moved into place: a template that
 *       fails at the last page leaves the old site whole.
 *   <li>Where there is no site yet, the whole of it is written aside and moved into place by one
 *       rename. Later only the files are looked at of which the ledger knows: to list an output
 *       folder takes three times as long as to ask for its files, since each page has a folder.
 *   <li>Names are found when an article is read: its {@link arkib.article.Card} carries them, and
 *       its text has marks where links will be. With another authority file every article is read
 *       again; without one, nothing is asked.
 *   <li>A name's page counts over all of its articles' cards; an article's page counts only in the
 *       article itself, so that old pages stay. What a page says of other names, and whether they
 *       have pages, is an ingredient of its own.
 *   <li>Old addresses come from front matter and the authority file alone. Where pages were in the
 *       build before is kept beside the ledger of pages, told where one is gone, and never
 *       redirected: a clean build would not know it.
 *   <li>Old links of the original site are parted into files by the first digits of a hash, a digit
 *       more whenever files are full: see {@link arkib.plan.OldLinks} for what that costs. The
 *       theme's script must bring a link into the same form as {@link
 *       arkib.render.resolve.OldLink}; both are tested with one list.
 *   <li>No page has an inline style or script, so that the policy in {@code _headers} allows none.
 *   <li>A post of another site is a block of its own in a text, known by the form of its address
 *       alone: nothing is ever asked of the platform, and its title and picture are not known.
 *       Whether readers see a link, a card or a card with a button is the page's matter.
 *   <li>A template may build on the default one in whose place it stands, by the name {@code
 *       default/…}: else an editor who wants a line more would have to copy, and keep up, a page.
 *   <li>Related stories are found anew in each build, in one walk along the timeline that keeps a
 *       window of 24 months ({@link arkib.archive.RelatedStories}): how rare a name is, is counted
 *       in that window alone. So an article that is added changes no page before it, and none that
 *       comes more than 24 months after it. Nothing needs them before pages are made, so they are
 *       found beside the plan.
 *   <li>Lists are places in one timeline, and periods are views of lists: the day of each article
 *       stands once, in a row of numbers, and to part a list asks no card.
 *   <li>What a card keeps of its text is a {@link arkib.article.Sketch} of 256 bits. It compares
 *       texts, and is shown nowhere: with another text of the same headline no other page changes
 *       but those whose related stories do.
 *   <li>What pages say to machines is said by one writer of JSON, which escapes every {@code <}. An
 *       article says of a name only what the name's page is: who adds a Wikidata address to an
 *       entry changes that page, and no article.
 *   <li>Feeds of names, lists and months have standfirsts, not texts: a new article with fifteen
 *       names must not read hundreds of old ones. A month's feed leads to the month before and to
 *       none after it, so that it stays when later articles come.
 *   <li>Sitemaps are parted by month, and what they say of lists by year, however few there are:
 *       one of all lists would change with each article, and be written whole.
 *   <li>What is handed out as data is parted by month, and what has no month by the hash of its
 *       file: a new article changes one portion. The page of the data lists portions and no counts,
 *       so that it changes only when a month comes.
 *   <li>Plain paragraphs and headings are read without the Markdown library, and views answer
 *       templates without reflection: both were among the most costly steps of a clean build.
 *   <li>The program tells its Java machine to leave the optimizing compiler out, except where more
 *       than fifty thousand articles are read for the first time: see {@link arkib.cli.OwnMachine}.
 *       It does so at its start where a site is small or was built before. Who must read such a
 *       site anew all the same, with another version of the program, waits a twentieth longer. Only
 *       the program does, never {@link arkib.build.Build}, which may share its machine with others.
 *   <li>Templates are compiled for the first page that is not as it was. Where a template changed,
 *       no page is: its mistakes are told in the first build that has them, and in all until they
 *       are mended.
 *   <li>Files of the site are made in rounds: a manifest, which tells the other files' hashes,
 *       comes after them, in the same build, and is then a page like any other whose ingredients
 *       are those hashes. The ledger of pages keeps the hash of each file, so that those which are
 *       kept are not read.
 *   <li>What a build is about to change is noted before the first file changes, and told in {@code
 *       changes.json} after the last: a build that is cut off between leaves the note, and the next
 *       one tells the changes of both. An uploader may do too much, never too little.
 *   <li>A withdrawn article keeps its address and nothing else: it is beside the archive, in no
 *       list, and files that only it names are not published.
 *   <li>An article tells which part of its series it is, and never of how many: only the part
 *       before a new one changes. A part put between older ones counts those after it anew.
 *   <li>The search index is made beside all else, from the cards and the words that were set aside
 *       when texts were read: nothing but making it tells which files it has, and the plan must
 *       know every address before it ends. So what tells of its files is planned last ({@link
 *       arkib.plan.OutputKind#isOfAllFiles()}). Its files are put aside like all others, and are
 *       then pages that are there already. Of what each was made, the ledger of pages tells: what a
 *       build left that wrote nothing cannot be taken for what is in the output folder.
 *   <li>A preview answers an edit twice: at once with the pages that somebody looks at, made
 *       against the plan of the build before ({@link arkib.build.FirstLook}) and kept in memory,
 *       then with a build like any other. So an editor waits for one page and not for the archive,
 *       and what is on the disk is a build's alone.
 *   <li>Between the builds of one process ledgers stay in memory ({@link
 *       arkib.build.BuildSession}), as long as their files are those that were written; everything
 *       else is looked at anew.
 *   <li>The preview's script and panel are beside the site, at {@code /_arkib/}, and come into
 *       pages when they are sent: no file of the site has them.
 *   <li>A picture is decoded when its file is read, so that a broken one is known before the plan;
 *       the smaller ones are made then, and wait in {@code .arkib/pictures} for the pages that want
 *       them. How large it is shown stands in the ledger of sources, and is an ingredient of the
 *       pages that tell it.
 *   <li>What a picture's pixels come to may differ between two Javas. So nothing that is planned
 *       follows from it: which sizes there are, and under which addresses, is told by the width of
 *       the picture and the settings; where a smaller size needs more bytes than the picture, the
 *       picture's own bytes stand at its address.
 *   <li>A file that promises to be a picture and is none is a warning, and not published: a broken
 *       picture among ten thousand must not hold up a newspaper, and what nobody could look into
 *       may tell where its photographer lives, or run a script.
 *   <li>Cards for sharing are off unless a site wants them: each is painted, and is a file more of
 *       a host's limit.
 *   <li>A language of a site is an edition: the articles whose files' names tell it, planned by
 *       {@link arkib.plan.Planner} as if there were no others, below a folder of their own and with
 *       words of their own. {@link arkib.site.Site#editions()}, {@link arkib.build.Editions} and
 *       {@link arkib.plan.Plan#editions()} have them in one order; of which edition a page is, its
 *       address tells. So no view, feed or file of data knows that there are languages; only what
 *       is of the whole site, such as a sitemap, is planned after all of them ({@link
 *       arkib.plan.OutputKind#isOfSite()}).
 *   <li>Which pages are the same in several languages is told by {@link arkib.plan.Counterparts},
 *       and only where it is sure: a translation, a time, a name of the authority file, an author.
 *       Tags and sections have words that mean something else elsewhere. Only the addresses are
 *       told, never a headline, so that a text changes the page of its own language alone.
 *   <li>An edition takes no sentence from the settings of the main one: no reader meets a language
 *       that was not chosen.
 *   <li>{@code check} is a build that drops what it made: templates are run and hosts' limits
 *       counted as in any build. What its rules need besides (places in texts, words of pictures)
 *       is read again of the few articles in question, and is no part of a card.
 *   <li>Moving files into place is not broken off by Ctrl-C: the machine ends when it is done. So
 *       there is the old site or the new one; only a kill leaves a mixture, which the next build
 *       mends.
 *   <li>{@code --atomic} swaps a link, not folders, and keeps two of them: see {@link
 *       arkib.publish}.
 * </ul>
 *
 * <h2>Where a change goes</h2>
 *
 * <ul>
 *   <li>A key of front matter: {@link arkib.parse.frontmatter.Field}.
 *   <li>A setting: {@link arkib.site.Setting}.
 *   <li>A new source format: a sub-package of {@code parse} that makes a body tree.
 *   <li>A kind of page: {@link arkib.plan.PlannedPage}, its {@link arkib.plan.PageKind}, the
 *       planner, its ingredients, and {@link arkib.render.SiteRenderer}.
 *   <li>A kind of file for machines: an {@link arkib.plan.OutputKind} in a sub-package of {@code
 *       render}, and a line in {@link arkib.render.Outputs}.
 *   <li>Something new that pages are made of: {@link arkib.plan.Ingredient}, {@link
 *       arkib.build.explain.Explainer}, and a word for it in {@code cli_ms.properties} and {@code
 *       cli_en.properties}.
 *   <li>Something more that templates see: a component of a record in {@code render.view}, with its
 *       Javadoc; {@code templates/REFERENCE.md} is then written anew by its test.
 *   <li>A platform whose posts are shown: {@link arkib.article.body.PostAddress}.
 *   <li>A kind of mistake: {@link arkib.diagnostic.Problem} and both message files; {@code
 *       MESSAGES.md} beside these is then written anew by its test. One that only {@code check}
 *       looks for is a rule in {@link arkib.check}.
 *   <li>A command: a class in {@link arkib.cli}, its words in {@code help_ms.properties} and {@code
 *       help_en.properties}, a line in the README's table.
 *   <li>A word that readers see: {@code words_ms.properties} and the files beside it. Another
 *       language: such a file, and its tag in {@link arkib.site.SiteWords#LANGUAGES}.
 * </ul>
 */
package arkib;
