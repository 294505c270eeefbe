using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>The words of commands are everyday words too: they must not take a patient out of the intake.</summary>
public sealed class CommandsAmongAnswers
{
    // These move the conversation or change what is kept; a remark (thanks, small talk) only comments on it.
    private static readonly string[] Moving =
    [
        "back",
        "skip",
        "repeat",
        "change",
        "startOver",
        "stop",
        "resume",
        "language:es",
        "language:en",
        "human",
        "review",
        "checklist",
        "newIntake",
        "deleteData",
        "outOfScope",
    ];

    [Theory]
    [InlineData("en", "q.pain-onset", "the burning came on later, maybe a month after")]
    [InlineData("en", "q.mobility", "I have to stop after about a block")]
    [InlineData("en", "q.mobility", "I can do ten minutes at the sink, then I have to stop")]
    [InlineData("en", "q.pain-better", "nothing will stop the burning, I just lie there")]
    [InlineData("en", "q.pain-worse", "when I have to go to the bathroom and strain")]
    [InlineData("en", "q.pain-sites", "the pain goes from my low back up to the neck")]
    [InlineData("en", "q.imaging", "an MRI and two x-rays, the last one was in the spring")]
    [InlineData("en", "q.goals", "quilting")]
    [InlineData("en", "q.goals", "go back to work and pick up my grandkids again")]
    [InlineData("en", "q.goals", "I just want to move on with my life")]
    [InlineData("en", "q.goals", "to sleep without a break in the night")]
    [InlineData(
        "en",
        "q.story",
        "I was too tired to argue with him so they fused it, and I've had enough of hospitals"
    )]
    [InlineData("en", "q.story", "They removed my disc and cleaned up the rest, then it would start over every winter")]
    [InlineData("en", "q.surg-complications", "the surgeon admitted it was a mistake, one screw was put in wrong")]
    [InlineData("en", "q.treatments", "I skip the pills when I can, physio did nothing, I quit going")]
    [InlineData("en", "q.pain-pattern", "it comes, there's a pause, then it comes again")]
    [InlineData("en", "q.sleep", "I get up, walk around, go back to bed, and I can't continue like this")]
    [InlineData("en", "q.care-concern", "I tried to get the doctor to call me for weeks")]
    [InlineData("en", "q.story", "I slipped in a parking lot near the Spanish church and I try to ignore all the pain")]
    [InlineData("en", "q.questions", "will they have to get rid of the rods at another time")]
    [InlineData("es", "q.pain-onset", "el ardor me empezó despues de la segunda, mas tarde")]
    [InlineData("es", "q.mobility", "camino una cuadra y tengo que parar")]
    [InlineData("es", "q.pain-better", "nada me quita todo el dolor")]
    [InlineData("es", "q.story", "me quitaron todo el disco y luego sigo con el mismo dolor")]
    [InlineData("es", "q.goals", "volver a caminar y regresar a mi trabajo de antes")]
    [InlineData("es", "q.goals", "quiero seguir con mi vida y salir a bailar")]
    [InlineData("es", "q.goals", "continuar la labor de mi padre en el campo")]
    [InlineData("es", "q.pain-pattern", "para un rato y otra vez me empieza")]
    [InlineData("es", "q.sleep", "me levanto, camino, y vuelvo a la cama")]
    [InlineData("es", "q.pain-sites", "me duele de la cintura para atras y la pierna izquierda")]
    [InlineData("es", "q.treatments", "estoy cansado de tantas pastillas, la terapia la dejé")]
    [InlineData("es", "q.imaging", "una resonancia, la anterior fue hace dos años")]
    [InlineData("es", "q.surg-complications", "me pusieron un tornillo mal")]
    [InlineData("es", "q.care-concern", "llamé muchas veces y nunca me quiso atender el doctor")]
    [InlineData("es", "q.pain-worse", "cuando tengo que ir al baño y hago fuerza")]
    [InlineData("es", "q.story", "mi hija tuvo que terminar la carrera y yo no podía ni salir de la cama")]
    [InlineData("es", "q.story", "al principio bien, pero un dia me cambió la vida, ya no era la misma")]
    [InlineData("es", "q.story", "me caí en la banqueta al pasar la calle, paso mucho tiempo sentada")]
    [InlineData("es", "q.peg-activity", "me paso el dia sin poder hacer la casa, un 7")]
    [InlineData("es", "q.questions", "tengo que parar de manejar por otro rato mas")]
    public void Everyday_words_are_no_command(string language, string asked, string text)
    {
        Command? command = Read.Message(text, asked, language).Command;

        Assert.DoesNotContain(command?.Id, Moving);
    }

    [Theory]
    [InlineData("en", "q.mobility", "can we stop here please", "stop")]
    [InlineData("en", "q.mobility", "I'd like to stop for today, my back is killing me", "stop")]
    [InlineData("en", "q.pain-worse", "let's finish this tomorrow", "stop")]
    [InlineData("en", "q.goals", "I'm too tired to go on", "stop")]
    [InlineData("en", "q.story", "sorry, gotta run, talk later", "stop")]
    [InlineData("en", "q.sleep", "no more questions", "stop")]
    [InlineData("en", "q.pain-pattern", "not now, thanks", "stop")]
    [InlineData("en", "q.pain-sites", "could you take me back to the previous question", "back")]
    [InlineData("en", "q.surg-when", "ok go back one please", "back")]
    [InlineData("en", "q.sleep", "wait, go back, I tapped the wrong thing", "back")]
    [InlineData("en", "q.mood-worry", "I want to skip this one", "skip")]
    [InlineData("en", "q.smoking", "I'd rather not answer that", "skip")]
    [InlineData("en", "q.pain-character", "my pain now is 6, but skip this question", "skip")]
    [InlineData("en", "q.surg-level", "could you say that again?", "repeat")]
    [InlineData("en", "q.surg-level", "what was the question?", "repeat")]
    [InlineData("en", "q.allergies", "please start all over again from the beginning", "startOver")]
    [InlineData("en", null, "I'm ready to continue now", "resume")]
    [InlineData("en", null, "ok let's carry on where we left off", "resume")]
    [InlineData("en", "q.clinic", "can someone please call me instead", "human")]
    [InlineData("en", "q.goals", "erase everything I told you", "deleteData")]
    [InlineData("es", "q.mobility", "¿podemos parar aquí por favor?", "stop")]
    [InlineData("es", "q.mobility", "lo dejamos para mañana", "stop")]
    [InlineData("es", "q.goals", "luego le sigo, me tengo que ir", "stop")]
    [InlineData("es", "q.sleep", "ya no quiero seguir", "stop")]
    [InlineData("es", "q.pain-worse", "quisiera hacer una pausa", "stop")]
    [InlineData("es", "q.pain-worse", "estoy muy cansada", "stop")]
    [InlineData("es", "q.surg-when", "quiero regresar a la pregunta anterior", "back")]
    [InlineData("es", "q.surg-when", "vamos para atrás por favor", "back")]
    [InlineData("es", "q.mood-down", "prefiero no contestar esa", "skip")]
    [InlineData("es", "q.mood-down", "pasemos a otra pregunta", "skip")]
    [InlineData("es", "q.smoking", "quiero saltar esta pregunta", "skip")]
    [InlineData("es", "q.surg-level", "me puede repetir la pregunta", "repeat")]
    [InlineData("es", "q.surg-level", "otra vez por favor", "repeat")]
    [InlineData("es", "q.allergies", "quiero empezar todo de nuevo", "startOver")]
    [InlineData("es", null, "ya volví, ¿dónde nos quedamos?", "resume")]
    [InlineData("es", null, "listo para seguir", "resume")]
    [InlineData("es", "q.clinic", "que me llame una enfermera", "human")]
    [InlineData("es", "q.goals", "borren todos mis datos", "deleteData")]
    [InlineData("es", "q.pain-sites", "¿podemos seguir en inglés?", "language:en")]
    [InlineData("es", "q.pain-now", "quiero ver mis respuestas", "review")]
    public void A_command_in_a_sentence_of_its_own_is_one(
        string language,
        string? asked,
        string text,
        string expected
    ) => Assert.Equal(expected, Read.Message(text, asked, language).Command?.Id);
}
