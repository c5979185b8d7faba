package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;

/** Edits the questions for applicants and the names of stages. */
final class PipelineDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<TextField> questions = new ArrayList<>();
    private final List<Checkbox> required = new ArrayList<>();
    private final transient Map<Stage, TextField> names = new EnumMap<>(Stage.class);

    PipelineDialog(Pipelines pipelines, PipelineSummary pipeline, Runnable changed) {
        setHeaderTitle(getTranslation("hiring.board.settings"));
        addClassName("pipeline-dialog");
        Div fields = new Div(
                new H3(getTranslation("hiring.questions.title")),
                new Paragraph(getTranslation("hiring.questions.how")));
        fields.addClassName("dialog-fields");
        for (int i = 0; i < Question.MOST; i++) {
            fields.add(question(i, pipeline.questions()));
        }
        fields.add(new H3(getTranslation("hiring.stages.title")), new Paragraph(getTranslation("hiring.stages.how")));
        for (Stage stage : Stage.values()) {
            TextField name = new TextField(getTranslation("hiring.stage." + stage));
            name.setValue(pipeline.names().getOrDefault(stage, ""));
            name.setMaxLength(40);
            names.put(stage, name);
            fields.add(name);
        }
        add(fields);
        Button save = new Button(getTranslation("hiring.save"), e -> {
            save(pipelines, pipeline);
            close();
            changed.run();
        });
        save.addClassName("button-primary");
        getFooter().add(new Button(getTranslation("hiring.cancel"), e -> close()), save);
    }

    private Div question(int number, List<Question> before) {
        TextField text = new TextField(getTranslation("hiring.questions.number", number + 1));
        Checkbox must = new Checkbox(getTranslation("hiring.questions.required"));
        if (number < before.size()) {
            text.setValue(before.get(number).text());
            must.setValue(before.get(number).required());
        }
        text.setMaxLength(Question.LONGEST);
        questions.add(text);
        required.add(must);
        Div row = new Div(text, must);
        row.addClassName("question-row");
        return row;
    }

    private void save(Pipelines pipelines, PipelineSummary pipeline) {
        List<Question> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            asked.add(new Question(questions.get(i).getValue(), required.get(i).getValue()));
        }
        pipelines.ask(pipeline.posting().id(), asked);
        names.forEach((stage, name) -> pipelines.rename(pipeline.posting().id(), stage, name.getValue()));
    }
}
