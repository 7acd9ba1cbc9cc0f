package eg.mahalliyat.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an official may be in a local unit. Procedures name roles by their codes; the words are {@code role.<code>}. */
public enum Role {
  COUNTER_CLERK,
  REVENUE_OFFICER,
  UNIT_HEAD,
  CASHIER,
  OCCUPANCY_INSPECTOR,
  SHOP_INSPECTOR,
  ADVERTISING_INSPECTOR,
  ENGINEER,
  LEGAL_OFFICER,
  CEMETERY_OFFICER,
  MARKET_OFFICER,
  LICENCE_OFFICER,
  INSPECTOR,
  PLANNING_ENGINEER,
  BUILDING_ENGINEER,
  ROADS_ENGINEER,
  LIFT_ENGINEER,
  OCCUPANCY_OFFICER,
  ADVERTISING_OFFICER,
  PROPERTY_OFFICER,
  HOUSING_OFFICER,
  UNIONS_OFFICER,
  ENVIRONMENT_OFFICER,
  CLEANING_OFFICER,
  COMPLAINTS_OFFICER,
  COMMITTEE_SECRETARY,
  ARCHIVIST,
  CORRESPONDENCE_CLERK,
  SUPERVISOR,
  /** Keeps the guide of revenue items and reads the books, in a governorate or in the ministry. */
  FINANCE_OFFICER,
  PUBLISHER,
  ADMINISTRATOR,
  AUDITOR;

  /** As the procedures write it, such as {@code counter-clerk}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the ministry alone gives it: it reaches over the whole country, or makes others. */
  public boolean ofTheMinistry() {
    return this == ADMINISTRATOR || this == PUBLISHER;
  }

  /** Whether its holder may let somebody act in his place: what reaches beyond requests is nobody's to lend. */
  boolean lendable() {
    return this != ADMINISTRATOR && this != PUBLISHER && this != AUDITOR && this != FINANCE_OFFICER;
  }

  /** The key of the role's name in the message files. */
  public String wordKey() {
    return "role." + code();
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
