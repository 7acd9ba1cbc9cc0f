package eg.mahalliyat.revenue.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueDesk;
import eg.mahalliyat.revenue.RevenueGuide;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a change of an item, or of its account in a governorate, is proposed. */
@Controller
class ChangePages {
  private final RevenueGuide guide;
  private final RevenueDesk desk;
  private final RevenueViews views;

  ChangePages(RevenueGuide guide, RevenueDesk desk, RevenueViews views) {
    this.guide = guide;
    this.desk = desk;
    this.views = views;
  }

  @Does("revenue.change")
  @GetMapping("/revenue/{code}/change")
  ModelAndView item(@PathVariable String code, @ModelAttribute("web") Web web) {
    Item last = guide.versions(code).stream().reduce((before, after) -> after)
        .orElseThrow(() -> new NotFound("revenue item"));
    return page(code, "", ChangeForm.of(last.content(), desk.firstDay(code, "")), HttpStatus.OK, web);
  }

  @Does("revenue.change")
  @PostMapping("/revenue/{code}/change")
  ModelAndView propose(Actor.Staff actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    if (guide.versions(code).isEmpty()) {
      throw new NotFound("revenue item");
    }
    ChangeForm typed = new ChangeForm(web, Form.of(sent), desk.firstDay(code, ""));
    return proposed(actor, typed.item(code), code, "", typed, web);
  }

  @Does("revenue.change")
  @GetMapping("/revenue/{code}/accounts/{place}/change")
  ModelAndView account(@PathVariable String code, @PathVariable String place, @ModelAttribute("web") Web web) {
    BeneficiaryAccount last = guide.versions(code, place).stream().reduce((before, after) -> after)
        .orElseThrow(() -> new NotFound("account"));
    return page(code, place, ChangeForm.of(last.content(), desk.firstDay(code, place)), HttpStatus.OK, web);
  }

  @Does("revenue.change")
  @PostMapping("/revenue/{code}/accounts/{place}/change")
  ModelAndView proposeAccount(Actor.Staff actor, @PathVariable String code, @PathVariable String place,
      @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("web") Web web) {
    if (guide.versions(code, place).isEmpty()) {
      throw new NotFound("account");
    }
    ChangeForm typed = new ChangeForm(web, Form.of(sent), desk.firstDay(code, place));
    return proposed(actor, typed.account(code, place), code, place, typed, web);
  }

  private ModelAndView proposed(Actor.Staff actor, Optional<RevenueDesk.Wanted> wanted, String code, String place,
      ChangeForm typed, Web web) {
    if (wanted.isEmpty()) {
      return page(code, place, typed.form(), HttpStatus.UNPROCESSABLE_CONTENT, web);
    }
    try {
      return new ModelAndView("redirect:/revenue/proposals/" + desk.propose(actor, wanted.get()).id());
    } catch (Conflict refused) {
      Form form = typed.form().wrong("reason", web.t(refused.reasonKey(), refused.about()));
      return page(code, place, form, HttpStatus.CONFLICT, web);
    }
  }

  private ModelAndView page(String code, String place, Form form, HttpStatus status, Web web) {
    var model = new HashMap<String, Object>();
    model.put("code", code);
    model.put("place", place);
    model.put("what", views.what(code, place, web));
    model.put("form", form);
    model.put("natures", RevenueViews.natures(web));
    model.put("marks", RevenueViews.marks(web));
    return new ModelAndView("revenue/change", model, status);
  }
}
