package eg.mahalliyat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.platform.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuTest {
  private static final Action ANY = Action.open("test.any");
  private static final MenuItem DESK = MenuItem.forStaff("desk", "/desk", 1, ANY);
  private static final MenuItem BOOKS = MenuItem.forMoney("books", "/books", 2, ANY);
  private static final MenuItem REFUNDS = MenuItem.forMoney("refunds", "/refunds", 3, ANY);

  @Test
  void whatIsAboutMoneyLiesInOneDrawer() {
    Menu menu = Menu.of(List.of(DESK, BOOKS, REFUNDS));
    assertThat(menu.open()).containsExactly(DESK);
    assertThat(menu.drawers()).hasSize(1).containsEntry("money", List.of(BOOKS, REFUNDS));
  }

  @Test
  void whatWouldLieInItsDrawerAloneIsSeenAtOnce() {
    Menu menu = Menu.of(List.of(DESK, BOOKS));
    assertThat(menu.open()).containsExactly(DESK, BOOKS);
    assertThat(menu.drawers()).isEmpty();
  }
}
