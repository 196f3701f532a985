/** Traditional characters of the words that headings, labels and surnames use, and their simplified forms at the same places. */
const traditional =
  '為麼緣價義願問題機會戰現動狀產業場調競爭戶論證編寫驅項簡總結覽標範圍徵約設驗單說點細詳規則準條關鍵數據計體頁優級異來續實構開發術選類圖測試評審風險備對較擇權響賴錯誤處責員團隊組織資聯繫參與職間進劃節軸線階導錄語詞釋獻連鏈檔變歷訂記態許討遺檢補應層監護庫決從預後確認無內個週號於負誰務維運營協議儲網擴遷滾過達視貢別難頸減幫滿該這們執兩讓區當極畫時長書專門東廣樣質經統終環複雜僅張陳劉楊趙黃吳孫鄧蕭馮蔣葉盧鄒鐘鍾譚賀龔顏嚴龍錢湯喬龐蘭蘇呂羅鄭韓謝馬陸閻薑陰賈魯莊齊婁費紀聶塗歐陽諸師學請給歸帶閱諮詢臨暫離緩顧輸國慶聖誕勞凍禮農曆儘遲將擬歲脈絡鈎鏡罰見讀領際轉換縮軟觀雙訊順稱電財識課係溝簽聞';
const simplified =
  '为么缘价义愿问题机会战现动状产业场调竞争户论证编写驱项简总结览标范围征约设验单说点细详规则准条关键数据计体页优级异来续实构开发术选类图测试评审风险备对较择权响赖错误处责员团队组织资联系参与职间进划节轴线阶导录语词释献连链档变历订记态许讨遗检补应层监护库决从预后确认无内个周号于负谁务维运营协议储网扩迁滚过达视贡别难颈减帮满该这们执两让区当极画时长书专门东广样质经统终环复杂仅张陈刘杨赵黄吴孙邓萧冯蒋叶卢邹钟钟谭贺龚颜严龙钱汤乔庞兰苏吕罗郑韩谢马陆阎姜阴贾鲁庄齐娄费纪聂涂欧阳诸师学请给归带阅咨询临暂离缓顾输国庆圣诞劳冻礼农历尽迟将拟岁脉络钩镜罚见读领际转换缩软观双讯顺称电财识课系沟签闻';

const simplifiedOf = new Map(
  Array.from(traditional, (character, index) => [character, simplified[index] ?? character] as const),
);

const anyTraditional = new RegExp(`[${traditional}]`, 'u');
const everyTraditional = new RegExp(anyTraditional, 'gu');

/**
 * Writes common traditional Chinese characters in their simplified form, so that one table serves both. Every character
 * keeps its place. Japanese text is folded the same way in tables and documents, so it compares as before.
 */
export function foldHan(text: string): string {
  if (!anyTraditional.test(text)) return text;
  // 計畫 and 計劃 are one word, of which simplified characters know the second alone.
  return text.replace(everyTraditional, (one) => simplifiedOf.get(one) ?? one).replaceAll('计画', '计划');
}

/** Other characters that are traditional only. No heading or label has them, so they are told and not folded. */
const traditionalOnly = new Set(
  Array.from(
    '話車愛醫藥診買賣貨幣銀碼傳報館還櫃樓灣縣鄉氣溫飛頭顯飯飲養麗穩積種築糧紅純紙絕綠綜緊練繞繼聲聽腦臉興舊萬虛裝裡製觸覺訓訴諾豐貸貼貿購贈蹤載輔輕輛輪辦邊遠適鄰針鈕鎖鐵閉隨雲靈靜頂須頓額鬆',
  ),
);
const simplifiedOnly = new Set(Array.from(simplified).filter((character) => !simplifiedOf.has(character)));

/** Whether a Chinese text is written in traditional characters rather than in simplified ones. */
export function isTraditional(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false;
  let more = 0;
  for (const character of text) {
    if (simplifiedOf.has(character) || traditionalOnly.has(character)) more++;
    else if (simplifiedOnly.has(character)) more--;
  }
  return more > 0;
}
