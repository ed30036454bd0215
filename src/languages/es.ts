import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'es',
  name: 'Spanish',
  autonym: 'español',
  iso3: ['spa'],
  functionWords:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien ese ante contra tras según durante estos estas esto cada otro otra mientras aunque ellos ella'.split(
      ' ',
    ),
  months: [['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sep', 'sept', 'set'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic']],
  weekdays: [['lunes', 'lun'], ['martes', 'mar'], ['miércoles', 'miercoles', 'mié'], ['jueves', 'jue'], ['viernes', 'vie'], ['sábado', 'sabado', 'sáb'], ['domingo', 'dom']],
  dateWords: ['de', 'del', 'el', 'a', 'las', 'la', 'h', 'hs', 'horas'],
  relative: {
    today: ['hoy', 'ahora mismo'],
    yesterday: ['ayer'],
    ago: [
      { phrase: 'hace # minuto', unit: 'minute' }, { phrase: 'hace # minutos', unit: 'minute' }, { phrase: 'hace # min', unit: 'minute' },
      { phrase: 'hace # hora', unit: 'hour' }, { phrase: 'hace # horas', unit: 'hour' }, { phrase: 'hace # h', unit: 'hour' },
      { phrase: 'hace # día', unit: 'day' }, { phrase: 'hace # días', unit: 'day' },
      { phrase: 'hace # semana', unit: 'week' }, { phrase: 'hace # semanas', unit: 'week' },
      { phrase: 'hace # mes', unit: 'month' }, { phrase: 'hace # meses', unit: 'month' },
      { phrase: 'hace # año', unit: 'year' }, { phrase: 'hace # años', unit: 'year' },
    ],
  },
  authors: { by: ['por', 'autor:', 'autora:', 'autores:', 'escrito por', 'redacción:', 'publicado por', 'texto:', 'texto de', 'entrevista de'], and: ['y', 'e', '&'], photos: ['fotos', 'fotografía', 'foto'] },
  titles: 'periodista;redactor;redactora;redactor jefe;redactora jefa;corresponsal;enviado especial;enviada especial;columnista;reportero;reportera;editor;editora;fotógrafo;fotógrafa;colaborador;colaboradora;analista;redacción;dr;dra;prof;director;directora'.split(';'),
  cues: {
    source: [
      ...whole('EFE', 'Europa Press', 'AFP', 'Reuters', 'Redacción', 'Télam', 'Notimex'),
      ...starts(
        'Fuente:', 'Fuentes:', 'Con información de', 'Con información:', 'Publicado originalmente', 'Este artículo fue publicado',
        'Tomado de', 'Vía:', 'Artículo original', 'Nota original', 'Agencias',
      ),
      ...has('publicado originalmente en'),
    ],
    byline: starts(
      'Por', 'Autor:', 'Autora:', 'Autores:', 'Escrito por', 'Publicado por', 'Texto:', 'Texto de', 'Redacción',
      'Un artículo de',
    ),
    dateline: [
      ...starts(
        'Publicado', 'Publicado el', 'Publicada', 'Publicación:', 'Fecha:', 'Fecha de publicación', 'Tiempo de lectura',
        'Lectura', 'Publicado hace', 'Creado', 'Creado el', 'Lectura de',
      ),
      ...ends(
        'min de lectura', 'minutos de lectura', 'min lectura', 'tiempo de lectura', 'minuto de lectura', 'mins de lectura',
        'de tiempo de lectura',
      ),
    ],
    updated: starts(
      'Actualizado', 'Actualizado el', 'Actualizada', 'Última actualización', 'Modificado', 'Última modificación',
      'Actualización:', 'Editado el',
    ),
    caption: [
      ...starts(
        'Foto:', 'Fotos:', 'Fotografía:', 'Imagen:', 'Imagen de archivo', 'Crédito:', 'Créditos:', 'Ilustración', 'Vídeo:',
        'Video:', 'Pie de foto', 'Fuente de la imagen', 'Gráfico:', 'Foto cortesía', 'Imagen referencial', 'Foto referencial',
        'Créditos de', 'Crédito de', 'Fotógrafo:', 'Infografía:', 'Captura de pantalla', 'Ampliar foto', 'Ver galería',
      ),
      ...ends(
        '(foto de archivo)', 'imagen de archivo', '/ EFE', 'Europa Press', '(EFE)', '(archivo)', '(Foto: EFE)',
        'imagen referencial', 'foto referencial', 'imagen ilustrativa', '(Getty Images)', 'foto cortesía', '(cortesía)',
        'archivo particular',
      ),
      ...has('imagen de archivo', 'EFE/', 'fuente de la imagen'),
    ],
    copyright: [
      ...whole(
        'Aviso legal', 'Privacidad', 'Política de privacidad', 'Política de cookies', 'Términos y condiciones', 'Términos de uso',
        'Condiciones de uso', 'Aviso de privacidad', 'Protección de datos', 'Condiciones', 'Términos', 'Accesibilidad',
        'Código ético', 'Código de ética', 'Términos y condiciones de uso', 'Políticas de privacidad', 'Políticas de cookies',
        'Tratamiento de datos', 'Configuración de cookies', 'Mapa del sitio', 'Términos legales', 'Propiedad intelectual',
        'Copyright', 'Condiciones generales', 'Preferencias de privacidad',
      ),
      ...starts('Todos los derechos', 'Derechos reservados', 'Prohibida', 'Queda prohibida', 'Se prohíbe'),
      ...has(
        'todos los derechos reservados', 'derechos reservados', 'prohibida su reproducción', 'prohibida la reproducción',
        'reproducción total o parcial', 'sin autorización expresa', 'sin permiso previo', 'sin autorización previa',
        'sin autorización escrita', 'queda prohibida',
      ),
    ],
    related: [
      ...whole(
        'Relacionados', 'Relacionadas', 'Más leídas', 'Más leídos', 'Lo último', 'Recomendados', 'Destacados', 'Destacadas',
        'Tendencias', 'Entradas recientes', 'Titulares', 'Los más leídos', 'Más leído', 'Más vistos', 'Más visto',
        'Lo más comentado', 'Las últimas noticias', 'Lo más reciente', 'Más recientes', 'Más artículos', 'Más sobre este tema',
        'Notas relacionadas', 'Contenido relacionado', 'Contenidos relacionados', 'Enlaces relacionados', 'Temas relacionados',
        'Relacionado', 'Te podría interesar', 'Te puede gustar', 'También te puede gustar', 'Puede interesarte',
        'Quizás te interese', 'Tal vez te interese', 'Recomendaciones', 'Recomendamos', 'Noticias destacadas', 'Lee además',
        'En portada', 'Otros artículos', 'Nota anterior', 'Próximo artículo', 'Noticia anterior', 'Noticia siguiente',
        'Artículos recientes', 'Entradas populares', 'Artículos más leídos', 'Los artículos más leídos', 'Los más populares',
        'Las noticias más leídas', 'Los más vistos', 'Populares', 'Lo más popular', 'Noticias del día', 'Última hora',
        'Lo que debes saber',
      ),
      ...starts(
        'Lea también', 'Lee también', 'Le puede interesar', 'Te puede interesar', 'Puede interesarle', 'También te puede',
        'Te recomendamos', 'Noticias relacionadas', 'Artículos relacionados', 'Lo más leído', 'Lo más visto', 'Las más leídas',
        'Últimas noticias', 'Más sobre', 'Más noticias', 'No te pierdas', 'Ver más:', 'Lea más', 'Lea además', 'Leer también',
        'Siguiente artículo', 'Artículo anterior', 'Mira también', 'Mirá también', 'Leer más:', 'Lee más:', 'Vea también',
        'Ver también', 'Mire también', 'Más noticias de', 'Más información sobre', 'Le recomendamos', 'Puedes leer',
        'Sigue leyendo', 'Siga leyendo', 'No se pierda', 'Entrada anterior', 'Entrada siguiente', 'Artículo siguiente',
        'Últimas noticias de', 'Otras noticias', 'Le sugerimos', 'Recomendado:', 'Además:', 'Conoce más', 'Conozca más',
        'Descubre más',
      ),
      ...has('te puede interesar', 'también te puede interesar'),
    ],
    more: [
      ...whole(
        'más', 'ver todo', 'ver todos', 'leer artículo', 'cargar más', 'mostrar más', 'saber más', 'leer noticia', 'lee más',
        'Lea más', 'Ver más noticias', 'Ver todas', 'Ver nota', 'Ver noticia', 'Ver artículo', 'Ver galería', 'Ver video',
        'Ver detalles', 'Leer nota', 'Leer noticia completa', 'Leer completo', 'Leer nota completa', 'Cargar más noticias',
        'Conocer más', 'Más info', 'Más detalles', 'Todas las noticias', 'Ver más contenido', 'Clic aquí',
      ),
      ...ends(
        'leer más', 'seguir leyendo', 'ver más', 'continuar leyendo', 'sigue leyendo', 'continúa leyendo', 'haz clic aquí',
        'haga clic aquí', '[más]', 'más información',
      ),
    ],
    navigation: [
      ...whole(
        'Inicio', 'Portada', 'Menú', 'Búsqueda', 'Iniciar sesión', 'Inicia sesión', 'Cerrar sesión', 'Ingresar', 'Registrarse',
        'Regístrate', 'Acceder', 'Noticias', 'Mundo', 'Internacional', 'Internacionales', 'Nacional', 'Nacionales', 'España',
        'Política', 'Economía', 'Negocios', 'Deportes', 'Cultura', 'Sociedad', 'Ciencia', 'Salud', 'Tecnología', 'Opinión',
        'Entretenimiento', 'Espectáculos', 'Viajes', 'Gente', 'Televisión', 'Vídeos', 'Videos', 'Fotos', 'Clima', 'El tiempo',
        'Sucesos', 'Local', 'Regiones', 'Estilo de vida', 'Contacto', 'Contáctenos', 'Quiénes somos', 'Sobre nosotros',
        'Acerca de', 'Archivo', 'Hemeroteca', 'Ayuda', 'Mapa del sitio', 'Mapa web', 'Subir', 'Volver', 'Cerrar', 'Siguiente',
        'Anterior', 'Secciones', 'Empleo', 'Edición impresa', 'Servicios', 'Mi cuenta', 'En vivo', 'Directo', 'Clasificados',
        'Categorías', 'Especiales', 'Especial', 'Fútbol', 'Tenis', 'Básquetbol', 'Baloncesto', 'Béisbol', 'Boxeo', 'Ciclismo',
        'Motor', 'Motociclismo', 'Golf', 'Rugby', 'Voleibol', 'Otros deportes', 'Deporte', 'Blogs', 'Blog', 'Turismo', 'Autos',
        'Vehículos', 'Podcast', 'Podcasts', 'Farándula', 'Educación', 'Música', 'Comunidad', 'Columnistas', 'Columnas',
        'Editorial', 'Editoriales', 'Caricaturas', 'Horóscopo', 'Recetas', 'Gastronomía', 'Cocina', 'Multimedia', 'Galerías',
        'Galería', 'Infografías', 'América Latina', 'Latinoamérica', 'América', 'Europa', 'Asia', 'África', 'Estados Unidos',
        'Medio ambiente', 'Ecología', 'Consumo', 'Mercados', 'Finanzas', 'Dinero', 'Empresas', 'Emprendedores', 'Cine', 'Teatro',
        'Arte', 'Libros', 'Historia', 'Programas', 'Obituarios', 'Esquelas', 'Judicial', 'Policiales', 'Bienestar', 'Moda',
        'Belleza', 'Familia', 'Mujer', 'Revistas', 'Suplementos', 'Ciencia y tecnología', 'Tecnología y ciencia', 'Ideas',
        'Debate', 'Entrevistas', 'Entrevista', 'Reportajes', 'Análisis', 'Eventos', 'Agenda', 'Directorio', 'Beneficios',
        'Loterías', 'Sorteos', 'Pasatiempos', 'Crucigrama', 'Juegos', 'Elecciones', 'Regional', 'Ciudad', 'Ciudades',
        'Provincias', 'Comunidades', 'Locales', 'Actualidad', 'Última hora', 'En portada', 'Contáctanos', 'Cómo anunciar',
        'Anúnciate', 'Anunciantes', 'Publicite', 'Preguntas frecuentes', 'Nosotros', 'Equipo', 'Redacción', 'Nuestro equipo',
        'Trabaja con nosotros', 'Buscar en el sitio', 'Búsqueda avanzada', 'Resultados de búsqueda', 'Abrir menú', 'Cerrar menú',
        'Menú principal', 'Navegación', 'Navegación principal', 'Navegación de entradas', 'Ir arriba', 'Volver arriba',
        'Volver al inicio', 'Página siguiente', 'Página anterior', 'Siguientes', 'Anteriores', 'Páginas', 'Archivos', 'Enlaces',
        'Idioma', 'Español', 'Inglés', 'English', 'Mi perfil', 'Crear cuenta', 'Olvidé mi contraseña',
        '¿Olvidaste tu contraseña?', 'Contraseña', 'Usuario', 'Recordarme', 'Registro', 'Cancelar', 'Ver todas las secciones',
        'Todas las secciones', 'Edición digital', 'RSS',
      ),
      ...starts(
        'Saltar al contenido', 'Ir al contenido', 'Ir a', 'Usted está aquí', 'Estás en', 'Inicio >', 'Inicio »', 'Inicio /',
        'Volver a', 'Buscar:',
      ),
    ],
    social: [
      ...whole(
        'Compartido', 'Enviar', 'Enviar por correo', 'Correo', 'Tuitear', 'Seguir', 'Me gusta', 'Copiar link', 'Guardar',
        'Enlace copiado', 'Compártelo', 'Compartir en Twitter', 'Compartir en X', 'Compartir en WhatsApp', 'Compartir por correo',
        'Compartir artículo', 'Compartir noticia', 'Comparte esta noticia', 'Comparte este artículo', 'Compartir esta noticia',
        'Twittear', 'Enviar por email', 'Guardar artículo', 'Escuchar artículo', 'Escucha este artículo', 'Versión para imprimir',
        'Añadir a favoritos', 'Síguenos en redes sociales',
      ),
      ...starts(
        'Compartir', 'Comparte', 'Síguenos', 'Síganos', 'Seguinos', 'Enviar por', 'Imprimir', 'Copiar enlace',
        'Haz clic para compartir', 'Escuchar', 'Únete a nuestro canal', 'Comparte en', 'Comparte esta', 'Comparte este',
        'Compártelo en', 'Haga clic para compartir', 'Suscríbete a nuestro canal', 'Guardar en', 'Escucha este',
        'Encuéntranos en',
      ),
      ...has(
        'síguenos en', 'compartir en Facebook', 'se abre en una ventana nueva', 'síganos en', 'nuestro canal de WhatsApp',
        'síguenos en Google News',
      ),
    ],
    tags: [
      ...whole('Más temas', 'Temas de esta nota', 'Tópicos'),
      ...starts(
        'Etiquetas', 'Temas:', 'Palabras clave', 'Archivado en', 'Categorías:', 'Categoría:', 'Publicado en', 'Etiquetado',
        'Etiqueta:', 'Tema:', 'Temas relacionados', 'Archivado bajo', 'Tags:', 'Más sobre:', 'En esta nota:',
      ),
    ],
    comment: [
      ...whole(
        'Comentario', 'Comentar', 'Denunciar', 'Cancelar la respuesta', 'Nombre', 'Publicar comentario', 'Cancelar respuesta',
        'Comentarios', 'Correo electrónico *', 'Correo *', 'Su comentario', 'Añadir un comentario', 'Agregar un comentario',
        'Escribir comentario', 'Escribir un comentario', 'Publicar el comentario', 'Enviar comentario',
        'Ver todos los comentarios', 'Ver más comentarios', 'Mostrar comentarios', 'Ocultar comentarios', 'Comentarios cerrados',
        'Comentarios recientes', 'Últimos comentarios', 'Inicia sesión para comentar', 'Iniciar sesión para comentar',
        'Sé el primero en comentar', '¿Y tú qué piensas?', '¿Qué opinas?', 'Unirse a la conversación', 'Más antiguos',
        'Campos obligatorios',
      ),
      ...starts(
        'Deja un comentario', 'Deja una respuesta', 'Dejar un comentario', 'Deje un comentario', 'Escribe un comentario',
        'Escribe tu comentario', 'Añadir comentario', 'Agregar comentario', 'Comentarios (', 'Ver comentarios',
        'Sé el primero en', 'Tu comentario', 'Inicia sesión para', 'Normas de participación', 'Únete a la conversación',
        'Deja tu comentario', 'Deje su comentario', 'Comentarios de', 'Comenta esta', 'Comenta este', 'Respuestas a',
        'Debes iniciar', 'Debe iniciar sesión', 'Para comentar', 'Para poder comentar', 'No hay comentarios', 'Guarda mi nombre',
        'Guardar mi nombre', 'Avisarme', 'Tu dirección de correo', 'Su dirección de correo', 'Un comentario en', 'Comentarios en',
        'Una respuesta a', 'Ver los comentarios', '¿Qué te pareció', 'Este sitio usa Akismet', 'Publicar un comentario',
        'Únete a la discusión',
      ),
      ...ends('dijo…', 'responder', 'sin comentarios', 'no hay comentarios', 'deja un comentario'),
      ...has(
        'correo electrónico no será publicada', 'campos obligatorios están marcados', 'para comentar', 'para dejar un comentario',
        'para publicar un comentario', 'sesión para comentar', 'conectado para publicar', 'para poder comentar',
        'guarda mi nombre', 'aprende cómo se procesan los datos', 'primero en comentar', 'los comentarios publicados son',
      ),
    ],
    promo: [
      ...whole(
        'Anuncio', 'Anuncios', 'Suscribirse', 'Suscripción', 'Boletines', 'Patrocinado', 'Contenido promocionado', 'Donar',
        'Suscripciones', 'Contenido para suscriptores', 'Suscribirme', 'Suscríbete ahora', 'Suscríbete gratis',
        'Suscríbete a la newsletter', 'Suscríbete al boletín', 'Suscríbete a nuestro boletín', 'Newsletters', 'Registrarme',
        'Hazte miembro', 'Donaciones', 'Haz un donativo', 'Descarga nuestra app', 'Descargar app', 'Disponible en Google Play',
        'Comprar ahora', 'Compra ahora', 'Ver oferta', 'Prueba gratis', 'Activar notificaciones', 'No gracias', 'Ahora no',
        'Tu email', 'Ingrese su correo', 'Contenido de marca', 'Branded content', 'Publirreportaje', 'En alianza con',
        'Continúa leyendo después de la publicidad',
      ),
      ...starts(
        'Publicidad', 'Suscríbete', 'Suscríbase', 'Suscribite', 'Regístrate', 'Apúntate', 'Hazte socio', 'Apoya',
        'Continúa leyendo después', 'Tu correo electrónico', 'Newsletter', 'Boletín', 'Recibe en tu', 'Regístrate para',
        'Regístrate en', 'Regístrate gratis', 'Inscríbete', 'Únete a nuestra', 'Descarga la app', 'Descarga nuestra',
        'Descárgate', 'Apóyanos', 'Apoya nuestro', 'Haz tu donación', 'Haz una donación', 'Hazte socia', 'Patrocinado por',
        'Presentado por', 'Contenido patrocinado', 'Contenido ofrecido', 'Ingresa tu correo', 'Introduce tu correo',
        'Escribe tu correo', 'Al suscribirte', 'Al registrarte', 'Gracias por suscribirte', 'He leído y acepto', 'Quiero recibir',
        'No te pierdas nada', 'Mantente informado', 'Mantente al día', 'Manténgase informado', 'Entérate primero',
        'Sigue leyendo después', '¿Te ha gustado', '¿Quieres recibir', 'Todas las noticias en tu',
        'Las noticias más importantes en tu',
      ),
      ...has(
        'a nuestro boletín', 'a nuestra newsletter', 'a nuestro newsletter', 'en tu correo', 'nuestra app', 'nuestra aplicación',
        'después de la publicidad', 'darte de baja en cualquier momento', 'nuestro canal de WhatsApp', 'nuestro boletín',
        'nuestra newsletter', 'nuestros boletines', 'en tu bandeja de entrada', 'en su correo electrónico',
        'nuestro canal de Telegram', 'darte de baja', 'después de este anuncio', 'enlaces de afiliados', 'enlaces de afiliado',
      ),
    ],
    notice: [
      ...whole(
        'Aceptar', 'Aceptar todo', 'Rechazar', 'Rechazar todo', 'Acepto', 'Configurar cookies', 'Configuración de cookies',
        'Página no encontrada', 'Cargando', 'Entendido', 'Aceptar y continuar', 'Aceptar todas', 'Aceptar cookies',
        'Aceptar y cerrar', 'Rechazar todas', 'Gestionar cookies', 'Gestionar preferencias', 'Guardar preferencias', 'De acuerdo',
        'No acepto', 'Ver preferencias', 'Espere por favor', 'Acceso denegado', 'Siempre activo', 'Contenido no disponible',
      ),
      ...starts(
        'Utilizamos cookies', 'Usamos cookies', 'Este sitio web utiliza', 'Este sitio utiliza', 'Esta web utiliza',
        'Esta página utiliza', 'Si continúa navegando', 'Nosotros y nuestros socios', 'Por favor, active', 'Por favor, habilita',
        'Error', 'Este sitio usa', 'Este sitio web usa', 'Esta web usa', 'Nuestro sitio utiliza', 'Utilizamos cookies propias',
        'Al continuar navegando', 'Si continúas navegando', 'Habilita JavaScript', 'Activa JavaScript', 'Por favor, activa',
        'Por favor habilite', 'Para ver este contenido', 'Para ver este video', 'La página solicitada', 'Lo sentimos, la página',
        'Este contenido no está', 'Este video no está', 'No se ha podido cargar', 'No se encontraron resultados',
        'La página que busca', 'Tu navegador no', 'Su navegador no',
      ),
      ...has(
        'uso de cookies', 'utiliza cookies', 'cookies propias y de terceros', 'habilitar JavaScript', 'activar JavaScript',
        'política de cookies', 'habilite JavaScript', 'cookies para', 'utilizamos cookies', 'usamos cookies', 'usa cookies',
        'active JavaScript', 'tu navegador no soporta', 'bloqueador de anuncios', 'bloqueador de publicidad',
      ),
    ],
    bio: [
      ...whole('Más artículos del autor', 'Ver todos los artículos', 'Más información del autor'),
      ...starts(
        'Sobre el autor', 'Sobre la autora', 'Acerca del autor', 'Sobre la firma', 'Más artículos de',
        'Ver todos los artículos de', 'Ver biografía', 'Biografía', 'Acerca de la autora', 'Más noticias de este autor',
        'Ver todas las entradas de', 'Todos los artículos de', 'Artículos de este autor',
      ),
    ],
    paywall: [
      ...whole(
        'Solo suscriptores', 'Exclusivo suscriptores', 'Contenido para suscriptores', '¿Ya tienes cuenta?',
        '¿Ya tienes una suscripción?', 'Premium',
      ),
      ...starts(
        'Para seguir leyendo', 'Para continuar leyendo', 'Ya soy suscriptor', '¿Ya eres suscriptor', 'Contenido exclusivo',
        'Regístrate para seguir', 'Sigue leyendo con', 'Este contenido es exclusivo', 'Suscríbete para seguir', 'Suscríbase para',
        'Inicia sesión para leer', '¿Ya tienes', 'Ya soy', 'Esta noticia es exclusiva', 'Este artículo es exclusivo',
        'Artículo exclusivo para', 'Contenido exclusivo para', 'Solo para suscriptores', 'Accede a todo', 'Accede a todos',
        'Acceso ilimitado', 'Sigue leyendo por',
      ),
      ...has(
        'exclusivo para suscriptores', 'solo para suscriptores', 'sólo para suscriptores', 'para seguir leyendo',
        'ya eres suscriptor', 'para continuar leyendo', 'exclusiva para suscriptores', 'suscríbete para seguir',
        'contenido exclusivo para', 'acceso ilimitado a',
      ),
    ],
  },
  sample:
    'El viejo puente sobre el río estará cerrado durante casi todo el verano, anunció el martes el ayuntamiento, porque los ingenieros han encontrado grietas en dos de sus pilares. Los vecinos, que esperaban la obra desde hace años, no se sorprendieron, pero los comerciantes temen perder clientes. «Nos enteramos la semana pasada», dijo uno de ellos.',
} satisfies LanguageFile;
