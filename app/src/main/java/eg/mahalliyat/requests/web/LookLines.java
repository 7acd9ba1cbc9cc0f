package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks into a file in words. */
@Component
class LookLines {
  private final Territory territory;
  private final RoleNames roles;

  LookLines(Territory territory, RoleNames roles) {
    this.territory = territory;
    this.roles = roles;
  }

  /** For whose file it is: the day with the office, never a name, and why. */
  List<Row> of(Web web, List<FileViews.View> views) {
    return views.stream().map(view -> new Row(web.shortDay(view.at()), office(web, view) + " · " + reason(web, view)))
        .distinct().toList();
  }

  String office(Web web, FileViews.View view) {
    return roles.name(web, view.role()) + " · " + territory.unit(view.unitId()).name(web.words().locale());
  }

  String reason(Web web, FileViews.View view) {
    return web.t("requests.view-reason." + view.reason().word());
  }
}
