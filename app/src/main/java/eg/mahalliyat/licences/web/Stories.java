package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Measure;
import eg.mahalliyat.licences.Measures;
import eg.mahalliyat.licences.RegisterHistory;
import eg.mahalliyat.licences.Standing;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Web;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the history of a register entry into words for who reads it. */
@Component
class Stories {
  private final RegisterHistory history;
  private final Measures measures;
  private final MeasureNames names;
  private final LookedAt looks;

  Stories(RegisterHistory history, Measures measures, MeasureNames names, LookedAt looks) {
    this.history = history;
    this.measures = measures;
    this.names = names;
    this.looks = looks;
  }

  Story of(Actor actor, Licence licence, Standing standing, Web web) {
    List<Measure> known = measures.of(actor, licence.id().uuid());
    Map<String, String> officials = new HashMap<>();
    List<Story.Line> lines = history.of(actor, licence.id().uuid()).stream()
        .map(line -> line(line, actor, officials, web)).toList();
    Measure waiting = known.stream().filter(it -> it.state() == Measure.State.PROPOSED).findFirst().orElse(null);
    return new Story(lines, decision(standing, known), waiting, open(actor, licence, waiting),
        looks.of(actor, licence.id().uuid(), web));
  }

  /** Known are newest first. */
  private static @Nullable Measure decision(Standing standing, List<Measure> known) {
    Optional<Measure.Kind> kind = switch (standing) {
      case SUSPENDED -> Optional.of(Measure.Kind.SUSPEND);
      case REVOKED -> Optional.of(Measure.Kind.REVOKE);
      case ACTIVE, EXPIRED, REPLACED, TRANSFERRED, CANCELLED -> Optional.empty();
    };
    return known.stream().filter(it -> it.state() == Measure.State.ENDORSED && kind.equals(Optional.of(it.kind())))
        .findFirst().orElse(null);
  }

  private List<Measure.Kind> open(Actor actor, Licence licence, @Nullable Measure waiting) {
    boolean may = actor instanceof Actor.Staff && LicenceActions.PROPOSE.allows(actor) && waiting == null;
    return may ? measures.open(licence) : List.of();
  }

  /** Applicants are told the office, not the person. */
  private Story.Line line(RegisterHistory.Line line, Actor actor, Map<String, String> officials, Web web) {
    String by = actor instanceof Actor.Staff ? officials.computeIfAbsent(line.by(), it -> names.of(it, web)) : "";
    String what = web.t("licences.history." + line.fact(), "number", line.rests().number());
    return new Story.Line(web.moment(line.at()), what, by, line.rests().measure(), line.rests().requestId());
  }
}
