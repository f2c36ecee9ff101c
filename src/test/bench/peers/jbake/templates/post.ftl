<#import "frame.ftl" as frame>
<@frame.page title=content.title standfirst=content.standfirst address=content.noExtensionUri!content.uri>
  <main id="main" class="article">
    <article class="story">
      <header>
        <h1 class="title" dir="auto">${content.title?html}</h1>
        <p class="standfirst" dir="auto">${content.standfirst?html}</p>
      </header>
      <div class="facts">
        <dl>
          <dt>Tarikh</dt>
          <dd><#if content.date??><time datetime="${content.date?string("yyyy-MM-dd'T'HH:mm:ssXXX")}">${content.date?string("EEEE, d MMMM yyyy, h.mm a")}</time><#else><span class="undated">Tanpa tarikh</span></#if></dd>
          <dt>Penulis</dt>
          <dd><a href="${frame.list("penulis " + content.penulis)}" rel="author" dir="auto">${content.penulis?html}</a></dd>
          <dt>Bahagian</dt>
          <dd><a href="${frame.list("bahagian " + content.bahagian)}">${content.bahagian?html}</a></dd>
          <dt>Panjang</dt>
          <dd>${content.body?word_list?size} perkataan</dd>
        </dl>
      </div>
      <div class="text" dir="auto">
${content.body}
      </div>
      <footer>
        <section class="record" aria-labelledby="record">
          <h2 id="record">Asal usul</h2>
          <dl>
            <dt>Fail</dt>
            <dd>content/${content.fail}</dd>
            <dt>Kekal</dt>
            <dd><a href="https://rekaan.example/${content.noExtensionUri!content.uri}">https://rekaan.example/${content.noExtensionUri!content.uri}</a></dd>
          </dl>
        </section>
      </footer>
    </article>
    <aside class="rail" aria-labelledby="filed">
      <div>
      <h2 id="filed" class="label">Difailkan di bawah</h2>
      <h3 class="kind">Topik</h3>
<ul class="tally">
<#list content.tags as tag>
  <li><a href="${frame.list(tag)}"><span dir="auto">${tag?html}</span></a></li>
</#list>
</ul>
      </div>
    </aside>
<nav class="turn" aria-label="Berita sebelum dan selepas">
<#if content.previousContent??>
  <a href="/${content.previousContent.noExtensionUri!content.previousContent.uri}" rel="prev"><span class="note">Sebelum</span> <span class="head" dir="auto">${content.previousContent.title?html}</span></a>
</#if>
<#if content.nextContent??>
  <a href="/${content.nextContent.noExtensionUri!content.nextContent.uri}" rel="next"><span class="note">Selepas</span> <span class="head" dir="auto">${content.nextContent.title?html}</span></a>
</#if>
</nav>
    <p class="on-paper note">Dicetak daripada Arkib Warta Rekaan.</p>
  </main>
</@frame.page>
