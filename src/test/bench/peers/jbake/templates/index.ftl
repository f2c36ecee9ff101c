<#import "frame.ftl" as frame>
<@frame.page title="Warta Rekaan">
  <main id="main">
    <section aria-labelledby="newest">
      <h2 id="newest" class="label">Terbaharu</h2>
<@frame.register items=published_posts[0..*7]/>
    </section>
  </main>
</@frame.page>
