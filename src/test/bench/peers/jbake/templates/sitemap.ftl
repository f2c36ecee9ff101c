<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_content as content>
  <url>
    <loc>https://rekaan.example/${content.noExtensionUri!content.uri}</loc>
<#if content.date??>
    <lastmod>${content.date?string("yyyy-MM-dd'T'HH:mm:ssXXX")}</lastmod>
</#if>
  </url>
</#list>
</urlset>
