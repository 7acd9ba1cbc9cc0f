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
  PUBLISHER,
  ADMINISTRATOR,
  AUDITOR;

  /** As the procedures write it, such as {@code counter-clerk}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of the role's name in the message files. */
  public String wordKey() {
    return "role." + code();
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
