<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ms">
  <id>https://rekaan.example/</id>
  <title>Warta Rekaan</title>
  <link rel="self" type="application/atom+xml" href="https://rekaan.example/feed.xml"/>
<#list published_posts[0..*50] as post>
  <entry>
    <id>https://rekaan.example/${post.noExtensionUri!post.uri}</id>
    <title>${post.title?xml}</title>
<#if post.date??>
    <updated>${post.date?string("yyyy-MM-dd'T'HH:mm:ssXXX")}</updated>
</#if>
    <link rel="alternate" type="text/html" href="https://rekaan.example/${post.noExtensionUri!post.uri}"/>
    <author>
      <name>${post.penulis?xml}</name>
    </author>
<#list post.tags as tag>
    <category term="${tag?xml}"/>
</#list>
    <summary>${post.standfirst?xml}</summary>
    <content type="html">${post.body?xml}</content>
  </entry>
</#list>
</feed>
