package eg.mahalliyat.revenue.web;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.Proposal;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.revenue.Validity;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.tariff.Nature;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The guide in words. */
@Component
public class RevenueViews {
  /** A proposal as a line of a list. */
  public record Change(Proposal proposal, String what, String from, String by, String decidedBy) {
    /** The look of its badge. */
    public String look() {
      return switch (proposal.progress().state()) {
        case PROPOSED -> "info";
        case APPROVED -> "ok";
        case REFUSED -> "bad";
        case WITHDRAWN -> "warn";
      };
    }
  }

  private final RevenueGuide guide;
  private final Officials officials;
  private final Territory territory;

  RevenueViews(RevenueGuide guide, Officials officials, Territory territory) {
    this.guide = guide;
    this.officials = officials;
    this.territory = territory;
  }

  static List<Option> natures(Web web) {
    return Arrays.stream(Nature.values()).map(n -> new Option(n.name(), web.t("revenue.nature." + n.name()))).toList();
  }

  static List<Option> marks(Web web) {
    return Arrays.stream(Mark.values()).filter(mark -> mark != Mark.COMPUTED)
        .map(mark -> new Option(mark.name(), web.t("revenue.mark." + mark.letter()))).toList();
  }

  List<Change> changes(List<Proposal> proposals, Web web) {
    return proposals.stream().map(proposal -> change(proposal, web)).toList();
  }

  Change change(Proposal proposal, Web web) {
    UUID decidedBy = proposal.progress().decidedBy();
    return new Change(proposal, what(proposal.code(), proposal.place(), web), web.day(proposal.validity().from()),
        who(proposal.progress().by(), web), decidedBy == null ? "" : who(decidedBy, web));
  }

  /** The item, and the governorate when its account there is meant. */
  String what(String code, String place, Web web) {
    String name = guide.versions(code).stream().reduce((before, after) -> after)
        .map(item -> item.name(web.words().locale())).orElse(code);
    return place.isEmpty() ? name : name + " · " + governorate(place, web);
  }

  String governorate(String code, Web web) {
    return territory.placeName(code, web.words().locale()).orElse(code);
  }

  String who(UUID staff, Web web) {
    return officials.official(staff).name(web.words().locale());
  }

  /** From when until when, as people read it. */
  public String days(Validity validity, Web web) {
    String from = validity.sinceEver() ? web.t("revenue.since-ever") : web.day(validity.from());
    LocalDate until = validity.until();
    return until == null ? from : from + " — " + web.day(until);
  }

  List<Row> rows(Proposal proposal, Web web) {
    return proposal.ofAccount()
        ? accountRows(Json.read(proposal.content(), BeneficiaryAccount.Content.class), web)
        : itemRows(Json.read(proposal.content(), Item.Content.class), web);
  }

  /** What holds before the proposal would; empty when nothing does. */
  List<Row> before(Proposal proposal, Web web) {
    LocalDate last = proposal.validity().from().minusDays(1);
    return proposal.ofAccount()
        ? guide.account(proposal.code(), proposal.place(), last).map(account -> accountRows(account.content(), web))
            .orElse(List.of())
        : guide.item(proposal.code(), last).map(item -> itemRows(item.content(), web)).orElse(List.of());
  }

  List<Row> itemRows(Item.Content item, Web web) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(web.t("revenue.name-ar"), item.ar()));
    rows.add(new Row(web.t("revenue.name-en"), item.en()));
    rows.add(new Row(web.t("revenue.nature"), web.t("revenue.nature." + item.nature().name())));
    rows.add(new Row(web.t("revenue.class"), item.classification()));
    rows.add(new Row(web.t("revenue.refundable"), yesNo(item.refundable(), web)));
    rows.add(new Row(web.t("revenue.in-parts"), yesNo(item.inParts(), web)));
    rows.add(new Row(web.t("revenue.legal"), item.legal().isEmpty() ? web.t("revenue.legal-none")
        : item.legal() + " · " + web.t("revenue.mark." + item.legalMark().letter())));
    rows.add(new Row(web.t("revenue.mark"), web.t("revenue.mark." + item.mark().letter())));
    return rows;
  }

  List<Row> accountRows(BeneficiaryAccount.Content account, Web web) {
    return List.of(new Row(web.t("revenue.account"), account.number()),
        new Row(web.t("revenue.beneficiary-ar"), account.ar()), new Row(web.t("revenue.beneficiary-en"), account.en()),
        new Row(web.t("revenue.mark"), web.t("revenue.mark." + account.mark().letter())));
  }

  private static String yesNo(boolean is, Web web) {
    return web.t(is ? "form.yes" : "form.no");
  }
}
