<#import "frame.ftl" as frame>
<@frame.page title="Topik">
  <main id="main">
    <div class="names">
      <ul>
<#list tags as tag>
        <li><a href="/${tag.uri}"><span dir="auto">${tag.name?html}</span></a></li>
</#list>
      </ul>
    </div>
  </main>
</@frame.page>
