/** Where goods come from and lie, which no file tells, and averages that move along a series, which nothing computes. */
export const SUPPLY_AND_SMOOTHING = [
  {
    name: 'suppliers',
    held: 'nowhere',
    ja: '仕入先・製造元',
    en: 'suppliers and manufacturers',
    words: `
    仕入先, 仕入れ先, 仕入元, サプライヤー, メーカー別, 製造元, 製造業者, 卸業者, 卸売業者, 生産者, 生産地, 原産国, supplier, suppliers, vendor, vendors, manufacturer, manufacturers, wholesaler, wholesalers,
    distributor, distributors, producer, producers, factory, factories, country of origin, supply chain`,
  },
  {
    name: 'warehouses',
    held: 'nowhere',
    ja: '倉庫・売場',
    en: 'warehouses and shelves',
    words: `倉庫, 倉庫別, 売り場, 売場, 棚, 陳列, warehouse, warehouses, shelf, shelves, aisle, aisles, shop floor, display window`,
  },
  {
    name: 'moving-averages',
    held: 'not-asked',
    ja: '移動平均',
    en: 'moving averages',
    words: `
    移動平均, 移動平均線, 移動平均値, moving average, moving averages, rolling average, rolling averages, rolling mean, moving mean, running average, running mean, day moving average, week moving average,
    month moving average, -day moving average, -week moving average, -month moving average, day rolling average, -day rolling average, smoothed, smoothed average, exponential smoothing`,
  },
] as const;
