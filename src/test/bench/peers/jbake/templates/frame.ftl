<#setting locale="ms_MY"><#setting time_zone="Asia/Kuala_Lumpur">
<#macro page title standfirst="" address="">
<!doctype html>
<html lang="ms">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title?html} – Arkib Warta Rekaan</title>
<#if standfirst != "">
  <meta name="description" content="${standfirst?html}">
</#if>
  <meta name="color-scheme" content="light dark">
  <link rel="canonical" href="https://rekaan.example/${address}">
  <link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Arkib Warta Rekaan">
  <link rel="stylesheet" href="/arkib.css">
</head>
<body>
  <a class="skip" href="#main">Langkau ke kandungan</a>
  <header class="masthead">
    <p class="nameplate"><a href="/"><b>Arkib</b> Warta Rekaan</a></p>
    <div class="bar">
      <nav class="axes" aria-label="Utama">
        <ul>
          <li><a href="/tag/">Bulan</a></li>
          <li><a href="/tag/">Bahagian</a></li>
          <li><a href="/tag/">Topik</a></li>
          <li><a href="/tag/">Penulis</a></li>
        </ul>
      </nav>
    </div>
  </header>
  <nav class="crumbs" aria-label="Kedudukan">
    <ol>
      <li><a href="/">Arkib</a></li>
      <li aria-current="page">${title?html}</li>
    </ol>
  </nav>
<#nested>
  <footer class="colophon">
    <div>
      <ul>
        <li><a href="/feed.xml">Suapan Atom</a></li>
      </ul>
    </div>
  </footer>
</body>
</html>
</#macro>
<#macro register items>
<ol class="register">
<#list items as item>
  <li>
    <p class="when"><#if item.date??><time datetime="${item.date?string("yyyy-MM-dd")}"><b>${item.date?string("d MMM")}</b> ${item.date?string("EEE")}</time></#if></p>
    <div>
      <h2 class="head" dir="auto"><a href="/${item.noExtensionUri!item.uri}">${item.title?html}</a></h2>
      <p class="standfirst" dir="auto">${item.standfirst?html}</p>
      <p class="note">${item.bahagian?html}</p>
    </div>
  </li>
</#list>
</ol>
</#macro>
<#function list name><#return "/tag/" + name?replace(" ", "-") + ".html"></#function>
