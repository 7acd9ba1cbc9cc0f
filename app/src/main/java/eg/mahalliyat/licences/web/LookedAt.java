package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Acting;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Web;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a holder which of his agents looked at a licence of his. */
@Component
class LookedAt {
  private final Acting acting;
  private final People people;

  LookedAt(Acting acting, People people) {
    this.acting = acting;
    this.people = people;
  }

  /** Newest first; nothing for officials, whose business it is not. */
  List<Story.Look> of(Actor actor, UUID licence, Web web) {
    if (!(actor instanceof Actor.Citizen holder)) {
      return List.of();
    }
    Map<UUID, String> agents = new HashMap<>();
    return acting.looks(holder, licence).stream().map(look -> new Story.Look(web.moment(look.at()),
        web.t("licences.look." + look.what(), "name",
            agents.computeIfAbsent(look.agent(), id -> people.person(id).name())))).toList();
  }
}
