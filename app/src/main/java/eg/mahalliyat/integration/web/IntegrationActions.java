package eg.mahalliyat.integration.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other programs may do: read what everybody may read. */
@Component
class IntegrationActions implements ActionSet {
  @Override
  public List<Action> actions() {
    return List.of(Action.open("integration.guide"));
  }
}
