package org.jobatlas.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.Accounts;
import org.jobatlas.learning.ModelDuels;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.ShadowEvaluations;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.TrainedModels.Change;
import org.jobatlas.learning.TrainedModels.Running;
import org.jobatlas.learning.Training;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Toast;

/** The page of models: serving model, trained models, comparisons, rollback. */
@Route("admin/models")
@Menu(title = "learning.models.title", order = 35, icon = "layers")
@StyleSheet("styles/models.css")
@RolesAllowed("ADMINISTRATOR")
class ModelsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int CHANGES = 20;

    private final TrainedModels models;
    private final ModelWords words;
    private final DuelPanel duel;
    private final ShadowPanel shadow;
    private final Div kinds = new Div();
    private final Div serving = new Div();
    private final UnorderedList trained = new UnorderedList();
    private final Div nothing = new Div();
    private final OrderedList changes = new OrderedList();
    private final H2 changesTitle = new H2();
    private ModelKind kind = ModelKind.RERANKER;

    ModelsView(
            TrainedModels models,
            ModelDuels duels,
            ShadowEvaluations shadows,
            Training training,
            Accounts accounts,
            Taxonomy taxonomy) {
        this.models = models;
        this.words = new ModelWords(accounts, taxonomy);
        this.duel = new DuelPanel(duels, words);
        this.shadow = new ShadowPanel(shadows, words);
        addClassName("models-page");
        var lead = new Paragraph(getTranslation("learning.models.lead"));
        lead.addClassName("page-lead");
        serving.addClassName("models-serving");
        serving.getElement().setAttribute("tabindex", "-1");
        trained.addClassName("models-trained");
        trained.getElement().setAttribute("role", "list");
        changes.addClassName("models-changes");
        changesTitle.setText(getTranslation("learning.models.changes"));
        nothing.add(EmptyState.section(
                "layers", getTranslation("learning.models.empty"), getTranslation("learning.models.empty.text")));
        var main = new Div(serving, new H2(getTranslation("learning.models.trained")), nothing, trained);
        var side = new Div(new TrainingPanel(training, this::show), duel, shadow, new Div(changesTitle, changes));
        var columns = new Div(main, side);
        columns.addClassName("models-columns");
        add(new H1(getTranslation("learning.models.title")), lead, kinds, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = KindLinks.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.models.title");
    }

    private void show() {
        kinds.removeAll();
        kinds.add(new KindLinks(kind));
        duel.setVisible(kind == ModelKind.RERANKER);
        Optional<ModelId> now = models.serving(kind).map(TrainedModel::id);
        List<TrainedModel> all = models.list(kind);
        List<Change> log = models.changes(kind);
        showServing(now.isPresent());
        trained.removeAll();
        boolean measured = shadow.isPossible();
        all.forEach(model -> trained.add(new ModelCard(model, words, now, uses(measured))));
        shadow.setVisible(!all.isEmpty());
        shadow.show(kind);
        nothing.setVisible(all.isEmpty());
        changes.removeAll();
        log.stream().limit(CHANGES).forEach(change -> changes.add(row(change)));
        changesTitle.setVisible(!log.isEmpty());
    }

    private ModelCard.Uses uses(boolean measured) {
        return new ModelCard.Uses(this::activate, duel::start, measured ? shadow::start : null);
    }

    private void showServing(boolean canGoBack) {
        Running running = models.running(kind);
        var name = new Span(running.version().toString());
        name.addClassName("models-name");
        var line = new Paragraph(
                new Glyph("shield-check"), new Span(getTranslation("learning.models.serves." + kind.key())), name);
        serving.removeAll();
        serving.add(line);
        running.trouble().ifPresent(trouble -> {
            var alarm = new Paragraph(new Span(getTranslation("learning.models.trouble", trouble)));
            alarm.addClassName("models-trouble");
            alarm.getElement().setAttribute("role", "alert");
            serving.add(alarm);
        });
        if (canGoBack) {
            serving.add(new Button(getTranslation("learning.models.back"), event -> rollBack()));
        } else {
            serving.add(new Paragraph(getTranslation("learning.models.bundled")));
        }
    }

    private void activate(TrainedModel model) {
        try {
            models.activate(model.id());
            Toast.show(
                    getTranslation("learning.models.activated", model.version().toString()));
        } catch (IllegalArgumentException e) {
            Toast.show(String.valueOf(e.getMessage()));
        }
        changed();
    }

    private void rollBack() {
        try {
            models.rollBack(kind);
            Toast.show(getTranslation(
                    "learning.models.activated", models.running(kind).version().toString()));
        } catch (IllegalArgumentException e) {
            Toast.show(String.valueOf(e.getMessage()));
        }
        changed();
    }

    /** The button that was pressed is gone, so the keyboard goes on where it says what serves. */
    private void changed() {
        show();
        serving.getElement().callJsFunction("focus");
    }

    private ListItem row(Change change) {
        String name = change.name().isEmpty() ? getTranslation("learning.models.portals-own") : change.name();
        String action = getTranslation(
                "learning.change."
                        + change.action()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                name);
        return new ListItem(
                new Span(words.when(change.at(), getLocale())),
                new Span(action),
                new Span(words.who(change.by(), this::getTranslation)));
    }
}
