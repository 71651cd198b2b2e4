"""Spanish, with the spellings of older print."""

from __future__ import annotations

from provenance.languages import Language, listed, words

_MONTHS = listed("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")

LANGUAGE = Language(
    code="es",
    name="Spanish",
    letters="áéíñóúü",
    function_words=words(
        """
        el la los las lo de del al a en y e o u que se un una unos unas es por con no su sus para como más pero le les
        me te nos os mi mis tu tus ya este esta esto estos estas ese esa eso esos esas aquel aquella aquellos aquellas
        si sí porque cuando muy sin sobre también hasta hay donde quien quienes desde todo toda todos todas durante
        entre ser son era eran fue fueron ha han había habían sido está están estaba he hemos así ante bajo contra según
        tras cada otro otra otros otras ni yo él ella ellos ellas nosotros usted ustedes cual cuales nada
        """
    ),
    common_words=words(
        """
        dijo dice decir hacer hace hizo hombre hombres día días año años tiempo pueblo dios señor pues aunque mientras
        entonces ahora aquí allí nunca siempre mucho muchos mucha poco dos tres tanto tal vez mejor mayor misma mismo
        mismos derecho derechos persona tiene tienen tenía tener hecho dicho había hubo será serán sea sean estar fuera
        luego después antes dentro delante e ella sino conforme cuyo toda camarada vosotros os vuestro he á é ó fué
        """
    ),
    negations=words(
        "no ni nunca jamás nadie nada ningún ninguno ninguna ningunos ningunas tampoco sin nulo nula"
    ),
    modals=words(
        """
        debe deben debemos debía debían deberá deberán debería deberían puede pueden podemos podía podían podrá podrán
        podría podrían pudo quiere quieren querría quería
        """
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {"setiembre": 9, "ene": 1, "feb": 2, "febr": 2, "abr": 4, "jun": 6, "jul": 7, "sept": 9, "oct": 10, "nov": 11,
       "dic": 12},
    abbreviations={
        "Sr": "Señor",
        "Sra": "Señora",
        "Srta": "Señorita",
        "Sres": "Señores",
        "D": "Don",
        "Dña": "Doña",
        "Dr": "Doctor",
        "Dra": "Doctora",
        "Prof": "Profesor",
        "Gral": "General",
        "Cnel": "Coronel",
        "Cap": "Capitán",
        "Ud": "usted",
        "Uds": "ustedes",
        "Vd": "usted",
        "Vds": "ustedes",
        "S.E": "Su Excelencia",
        "núm": "número",
        "nº": "número",
        "pág": "página",
        "págs": "páginas",
        "p": "página",
        "pp": "páginas",
        "vol": "volumen",
        "art": "artículo",
        "cap": "capítulo",
        "ed": "edición",
        "etc": "etcétera",
        "p.ej": "por ejemplo",
        "EE.UU": "Estados Unidos",
        "cf": "compárese",
        "aprox": "aproximadamente",
        "mill": "millones",
        "&": "y",
    },
    date_words={
        "circa": r"hacia|alrededor",
        "before": r"antes",
        "after": r"después",
        "between": r"entre|desde",
        "join": r"y|al|hasta",
        "probably": r"probablemente|posiblemente",
        "part": r"(?:a )?(?:principios|comienzos|mediados|fines|finales)",
        "spring": r"primavera",
        "summer": r"verano",
        "autumn": r"otoño",
        "winter": r"invierno",
    },
    contractions={"al": "a el", "del": "de el"},
    decision_formulas=(
        (
            r"\b(?:es|son|fue|fueron|queda|quedan|ha sido|han sido)\s+(?:\w+mente\s+)?"
            r"(?:aprobad|adoptad|aceptad|ratificad|rechazad|acordad|votad)[oa]s?\b"
        ),
        r"^\W*(?:se (?:acuerda|resuelve|decide|aprueba|acordó|resolvió|decidió|aprobó))\b",
        r"^\W*(?:acuerdo|acordado|resolución|resuelve)\b",
        (
            r"\b(?:asamblea|consejo|comité|comisión|junta|cámara|congreso|pleno|politburó|presidium|secretariado)\s+"
            r"(?:\S+\s+){0,3}?(?:aprueba|aprobó|acuerda|acordó|decide|decidió|resuelve|resolvió|adopta|adoptó)\b"
        ),
    ),
    speaker_titles=words(
        """
        Sr Sra Srta Sres Señor Señora Señorita Señores Doña Dr Dra Doctor Doctora Profesor Profesora Camarada Compañero
        Compañera Presidente Presidenta Vicepresidente Secretario Secretaria Ministro Ministra General Coronel
        Comandante Capitán Mariscal Almirante Embajador Embajadora Diputado Diputada Senador Senadora Reina Príncipe
        Relator Ponente Miembros Miembro Voz Voces Varios
        """
    ),
    not_speakers=words(
        """
        fuente fuentes nota notas pregunta preguntas respuesta respuestas punto puntos artículo capítulo parte sección
        anexo apéndice documento documentos asunto objeto fecha lugar hora presentes ausentes asisten asistentes orden
        conclusión conclusiones resumen introducción ejemplo ejemplos resultado razón hecho acuerdo acuerdos decisión
        decisiones resolución carta telegrama título autor traducción traductor editor referencia véase ver copia
        primero segundo tercero finalmente observación atención sesión figura tabla página acta tema
        """
    ),
    spellings=(
        (r"^(fu|di|vi)é$", r"\1e"),
        (r"^á$", "a"),
        (r"^(\w+)ph", r"\1f"),
        (r"^setiembre$", "septiembre"),
        (r"^obscur", "oscur"),
        (r"^substan", "sustan"),
        (r"^transc", "trasc"),
        (r"^(ést|és|aquéll)(e|a|os|as)$", r"\1\2"),
    ),
    endings=tuple(listed("ción ciones miento mientos dad dades mente ando iendo ado ada ados adas ismo ista")),
    bodies=(
        r"politburó|presidium|presídium|pleno|secretariado|secretaría|consejo|gabinete|comité|comisión|congreso|"
        r"asamblea|junta|cámara|senado|parlamento|directorio|gobierno|soviet"
    ),
    commissions="comité|comisión|consejo|junta",
    sittings=r"sesión|sesiones|reunión|reuniones|actas?|minutas?|transcripción|taquigráfica|protocolos?|extractos?|notas",
)  # fmt: skip
