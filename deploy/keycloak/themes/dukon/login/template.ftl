<#import "theme-resources.ftl" as themeResourceTags>
<#import "brand.ftl" as brand>
<#macro username>
  <div class="who-chip">
    <span class="who-name" id="kc-attempted-username">${auth.attemptedUsername}</span>
    <a class="who-change" id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </div>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="color-scheme" content="light dark">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f6f3ef">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15120f">
  <title>${title!"Dukon"}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${url.resourcesPath}/fonts/golos-text-<#if lang == "ru" || lang == "ky">cyrillic<#else>latin</#if>-wght-normal.woff2">
  <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling<#if authenticationSession??>, checkAuthSession</#if> } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
  <#-- The pages of the parent theme refer to it. -->
  <script>const isFirefox = true;</script>
</head>

<body data-page="${pageId}">
<i class="awning over" aria-hidden="true"></i>
<div class="page">
  <div class="left">
    <header class="top">
      <@brand.logo/>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav class="languages" aria-label="${msg("languages")}">
          <#list ["ru", "uz", "ky", "en"] as tag>
            <#list locale.supported?filter(l -> l.languageTag == tag) as l>
              <a href="${l.url}" lang="${tag}" hreflang="${tag}" title="${l.label}" aria-label="${l.label}"<#if tag == locale.currentLanguageTag> aria-current="true"</#if>>${tag?cap_first}</a>
            </#list>
          </#list>
        </nav>
      </#if>
    </header>

    <main class="main">
      <h1 id="kc-page-title"><#nested "header"></h1>

      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <@username/>
      </#if>

      <#-- A step that the person asked for, or that the title already names, needs no warning that it has to be done. -->
      <#if displayMessage && message?has_content && (message.type != 'warning' || !(isAppInitiatedAction?? || pageId == "login-update-password"))>
        <div class="note ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">
          <span class="icon icon-<#if message.type == 'success'>check<#elseif message.type == 'info'>info<#else>alert</#if>" aria-hidden="true"></span>
          <span class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</span>
        </div>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate>
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="button quiet block" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>

      <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" action="${url.loginAction}" method="post" novalidate>
          <input type="hidden" name="switchOrganization" value="true">
          <button class="button quiet block" id="switch-organization" type="submit">${msg("doSwitchOrganization")}</button>
        </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo>
        <div class="info" id="kc-info"><#nested "info"></div>
      </#if>
    </main>
  </div>
  <@brand.stall/>
</div>
</body>
</html>
</#macro>
