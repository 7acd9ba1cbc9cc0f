package eg.mahalliyat.revenue.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.Proposal;
import eg.mahalliyat.revenue.RevenueDesk;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One proposal: what holds and what would hold, and the second person's word. */
@Controller
class ProposalPages {
  private final RevenueDesk desk;
  private final RevenueViews views;

  ProposalPages(RevenueDesk desk, RevenueViews views) {
    this.desk = desk;
    this.views = views;
  }

  @Does("revenue.look")
  @GetMapping("/revenue/proposals/{id}")
  ModelAndView look(Actor.Staff actor, @PathVariable UUID id, @ModelAttribute("web") Web web) {
    Proposal proposal = desk.proposal(id);
    var model = new HashMap<String, Object>();
    model.put("change", views.change(proposal, web));
    model.put("days", views.days(proposal.validity(), web));
    model.put("before", views.before(proposal, web));
    model.put("after", views.rows(proposal, web));
    model.put("mayDecide", desk.mayDecide(actor, proposal));
    model.put("own", proposal.open() && proposal.progress().by().equals(actor.staffId()));
    return new ModelAndView("revenue/proposal", model);
  }

  @Does("revenue.change")
  @PostMapping("/revenue/proposals/{id}/approve")
  String approve(Actor.Staff actor, @PathVariable UUID id) {
    desk.approve(actor, id);
    return "redirect:/revenue/proposals/" + id;
  }

  @Does("revenue.change")
  @PostMapping("/revenue/proposals/{id}/refuse")
  String refuse(Actor.Staff actor, @PathVariable UUID id) {
    desk.refuse(actor, id);
    return "redirect:/revenue/proposals/" + id;
  }

  @Does("revenue.change")
  @PostMapping("/revenue/proposals/{id}/withdraw")
  String withdraw(Actor.Staff actor, @PathVariable UUID id) {
    desk.withdraw(actor, id);
    return "redirect:/revenue/proposals/" + id;
  }
}
