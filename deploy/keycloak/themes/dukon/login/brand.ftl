<#macro logo>
  <#assign home = (client.baseUrl)?has_content?then((client.baseUrl)!"", properties.homeUrl!"")>
  <#if home?has_content>
    <a class="logo" href="${home}" aria-label="Dukon"><@mark/><span class="word" aria-hidden="true">dukon</span></a>
  <#else>
    <span class="logo" role="img" aria-label="Dukon"><@mark/><span class="word" aria-hidden="true">dukon</span></span>
  </#if>
</#macro>

<#macro mark>
  <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true"><path class="mark-a" d="M4 4h8v9.5a4 4 0 0 1-8 0z"/><path class="mark-b" d="M12 4h8v9.5a4 4 0 0 1-8 0z"/><path class="mark-a" d="M20 4h8v9.5a4 4 0 0 1-8 0z"/><rect class="mark-c" x="4" y="22" width="24" height="6" rx="2"/></svg>
</#macro>

<#-- The product is the picture: a board of three stalls, each under its awning. Said aloud it would only be noise. -->
<#macro stall>
  <aside class="stall" aria-hidden="true">
    <i class="awning"></i>
    <div class="stall-in">
      <p class="stall-title">${msg("dukonAsideTitle")}</p>
      <p class="stall-text">${msg("dukonAsideText")}</p>
      <div class="board">
        <#list [["1", "dukonLane1", ["dukonCard1", "dukonCard2", "dukonCard3"]], ["7", "dukonLane2", ["dukonCard4", "dukonCard5"]], ["8", "dukonLane3", ["dukonCard6"]]] as lane>
          <div class="lane lane-${lane[0]}">
            <i class="awning"></i>
            <p class="lane-name">${msg(lane[1])}<span>${lane[2]?size}</span></p>
            <#list lane[2] as card>
              <div class="card">
                <p>${msg(card)}</p>
                <div class="bars">
                  <#if card == "dukonCard1"><span class="chip soon">${msg("dukonSoon")}</span><#elseif card == "dukonCard6"><span class="chip paid">${msg("dukonPaid")}</span><#else><i></i></#if>
                  <b></b>
                </div>
              </div>
            </#list>
          </div>
        </#list>
      </div>
    </div>
  </aside>
</#macro>
