package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;

/**
 * An entry of the unified guide of revenue items.
 *
 * @param code such as {@code LF-SHOP}
 * @param ar its Arabic name, {@code en} its English one
 */
public record RevenueItem(String code, Nature nature, Mark mark, String ar, String en) {}
