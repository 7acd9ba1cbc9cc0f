package eg.mahalliyat.platform.web;

import eg.mahalliyat.platform.Action;

/**
 * An entry of the menu in the head of the pages; its word is {@code menu.<key>} in the room's words.
 *
 * @param key also what a page gives the layout as {@code active}
 * @param order small numbers come first
 * @param action the entry is shown to whom this action allows
 * @param staff true for the menu of the staff's pages, false for the citizens'
 * @param drawer below which it lies, or empty when it is always seen; its word is {@code menu.drawer-<drawer>}
 */
public record MenuItem(String key, String href, int order, Action action, boolean staff, String drawer) {
  public static MenuItem forCitizens(String key, String href, int order, Action action) {
    return new MenuItem(key, href, order, action, false, "");
  }

  public static MenuItem forStaff(String key, String href, int order, Action action) {
    return new MenuItem(key, href, order, action, true, "");
  }

  /** For the staff's pages about money. */
  public static MenuItem forMoney(String key, String href, int order, Action action) {
    return new MenuItem(key, href, order, action, true, "money");
  }
}
