package eg.mahalliyat.platform.web;

import java.util.List;

/** The menu entries of one room: a bean of this kind is all it takes to be in the menu. */
public interface MenuSet {
  List<MenuItem> menu();
}
