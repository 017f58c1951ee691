<#-- Whoever comes here by a stale or foreign link has no client to go back to: Dukon itself is always there. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${kcSanitize(msg("errorTitle"))?no_esc}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
      <#assign home = (client.baseUrl)?has_content?then((client.baseUrl)!"", properties.homeUrl!"")>
      <#if home?has_content>
        <p><a id="backToApplication" href="${home}">${msg("backToApplication")}</a></p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
