<#macro emailLayout>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<body style="margin:0;padding:24px 12px;background:#f6f3ef;color:#271f19;font:16px/24px -apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
    <table role="presentation" width="520" cellpadding="0" cellspacing="0" style="max-width:520px;width:100%;background:#fefdfc;border-radius:14px;border:1px solid #e0dcd5">
      <tr><td style="height:12px;background:#038f91;border-radius:14px 14px 0 0;font-size:0;line-height:0">&nbsp;</td></tr>
      <tr><td style="padding:24px 28px 4px;font-size:22px;line-height:28px;font-weight:700;letter-spacing:-.03em">dukon</td></tr>
      <tr><td style="padding:4px 28px 24px">
        <#nested>
      </td></tr>
    </table>
  </td></tr></table>
</body>
</html>
</#macro>
