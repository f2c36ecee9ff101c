<#import "frame.ftl" as frame>
<@frame.page title=tag>
  <main id="main">
    <header>
      <h1 class="title" dir="auto">${tag?html}</h1>
      <p class="note">${tag_posts?size} berita. Turutan baharu ke lama.</p>
    </header>
    <div class="split whole">
      <div class="group">
<@frame.register items=tag_posts/>
      </div>
    </div>
  </main>
</@frame.page>
