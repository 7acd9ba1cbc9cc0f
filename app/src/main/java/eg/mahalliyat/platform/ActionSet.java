package eg.mahalliyat.platform;

import java.util.List;

/** The actions of one room. */
public interface ActionSet {
  List<Action> actions();
}
