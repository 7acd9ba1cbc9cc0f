package eg.mahalliyat.licences.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.web.Web;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of whom the journal knows by an id; for officials' eyes alone. */
@Component
class MeasureNames {
  private static final String OFFICIAL = "staff:";
  private final Officials officials;

  MeasureNames(Officials officials) {
    this.officials = officials;
  }

  /** The official's name; of whatever the platform does by itself, its own. */
  String of(String actor, Web web) {
    return actor.startsWith(OFFICIAL)
        ? officials.official(UUID.fromString(actor.substring(OFFICIAL.length()))).name(web.words().locale())
        : web.t("platform.name");
  }
}
