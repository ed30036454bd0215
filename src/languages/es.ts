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
  authors: { by: ['por', 'autor:', 'autora:', 'autores:', 'escrito por', 'redacción:', 'publicado por', 'texto:', 'texto de'], and: ['y', 'e', '&'] },
  titles: 'periodista;redactor;redactora;redactor jefe;redactora jefa;corresponsal;enviado especial;enviada especial;columnista;reportero;reportera;editor;editora;fotógrafo;fotógrafa;colaborador;colaboradora;analista;redacción;dr;dra;prof;director;directora'.split(';'),
  cues: {
    source: [
      ...starts(
        'Fuente:', 'Fuentes:', 'Con información de', 'Con información:', 'Publicado originalmente', 'Este artículo fue publicado',
        'Tomado de', 'Vía:',
      ),
      ...has('publicado originalmente en'),
    ],
    byline: starts(
      'Por', 'Autor:', 'Autora:', 'Autores:', 'Escrito por', 'Publicado por', 'Texto:', 'Texto de', 'Redacción',
      'Un artículo de',
    ),
    dateline: [
      ...starts(
        'Publicado', 'Publicado el', 'Publicada', 'Publicación:', 'Fecha:', 'Fecha de publicación', 'Creado:',
        'Tiempo de lectura', 'Lectura',
      ),
      ...ends('min de lectura', 'minutos de lectura', 'min lectura', 'tiempo de lectura'),
    ],
    updated: starts(
      'Actualizado', 'Actualizado el', 'Actualizada', 'Última actualización', 'Modificado', 'Última modificación',
      'Actualización:',
    ),
    caption: [
      ...starts(
        'Foto:', 'Fotos:', 'Fotografía:', 'Imagen:', 'Imagen de archivo', 'Imagen de', 'Crédito:', 'Créditos:', 'Ilustración',
        'Vídeo:', 'Video:', 'Pie de foto', 'Fuente de la imagen', 'Gráfico:', 'Foto cortesía',
      ),
      ...ends('(foto de archivo)', 'imagen de archivo', '/ EFE', 'Europa Press', '(EFE)', '(archivo)'),
      ...has('imagen de archivo', 'EFE/', 'fuente de la imagen'),
    ],
    copyright: [
      ...whole(
        'Aviso legal', 'Privacidad', 'Política de privacidad', 'Política de cookies', 'Términos y condiciones', 'Términos de uso',
        'Condiciones de uso', 'Aviso de privacidad', 'Protección de datos', 'Condiciones', 'Términos', 'Accesibilidad',
        'Código ético', 'Código de ética', 'Términos y condiciones de uso',
      ),
      ...starts('Todos los derechos', 'Derechos reservados', 'Prohibida', 'Queda prohibida', 'Se prohíbe'),
      ...has(
        'todos los derechos reservados', 'derechos reservados', 'prohibida su reproducción', 'prohibida la reproducción',
        'reproducción total o parcial', 'sin autorización expresa', 'sin permiso previo', 'sin autorización previa',
      ),
    ],
    related: [
      ...whole(
        'Relacionados', 'Relacionadas', 'Más leídas', 'Más leídos', 'Lo último', 'Recomendados', 'Recomendado', 'Ver también',
        'Artículo siguiente', 'Destacados', 'Destacadas', 'Más información', 'Tendencias', 'Entradas recientes', 'Titulares',
        'Además',
      ),
      ...starts(
        'Lea también', 'Lee también', 'Le puede interesar', 'Te puede interesar', 'Puede interesarle', 'También te puede',
        'Te recomendamos', 'Noticias relacionadas', 'Artículos relacionados', 'Lo más leído', 'Lo más visto', 'Las más leídas',
        'Últimas noticias', 'Más sobre', 'Más noticias', 'Más en', 'No te pierdas', 'Ver más:', 'Lea más', 'Lea además',
        'Leer también', 'Siguiente artículo', 'Artículo anterior', 'Mira también', 'Mirá también',
      ),
      ...has('te puede interesar', 'también te puede interesar'),
    ],
    more: [
      ...whole(
        'más', 'ver todo', 'ver todos', 'más información', 'leer artículo', 'cargar más', 'mostrar más', 'saber más',
        'leer noticia', 'lee más',
      ),
      ...ends('leer más', 'seguir leyendo', 'ver más', 'continuar leyendo', 'sigue leyendo'),
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
        'Categorías',
      ),
      ...starts(
        'Saltar al contenido', 'Ir al contenido', 'Ir a', 'Usted está aquí', 'Estás en', 'Inicio >', 'Inicio »', 'Inicio /',
        'Volver a', 'Buscar:',
      ),
    ],
    social: [
      ...whole(
        'Compartido', 'Enviar', 'Enviar por correo', 'Correo electrónico', 'Correo', 'Tuitear', 'Seguir', 'Me gusta',
        'Copiar link', 'Guardar', 'Enlace copiado', 'Redes sociales',
      ),
      ...starts(
        'Compartir', 'Comparte', 'Síguenos', 'Síganos', 'Seguinos', 'Enviar por', 'Imprimir', 'Copiar enlace',
        'Haz clic para compartir', 'Escuchar', 'Únete a nuestro canal',
      ),
      ...has('síguenos en', 'compartir en Facebook', 'se abre en una ventana nueva', 'síganos en'),
    ],
    tags: starts(
      'Etiquetas', 'Temas:', 'Palabras clave', 'Archivado en', 'Categorías:', 'Categoría:', 'Publicado en', 'Etiquetado',
    ),
    comment: [
      ...whole(
        'Comentario', 'Comentar', 'Responder', 'Sin comentarios', 'Denunciar', 'Reportar', 'Cancelar la respuesta', 'Nombre',
        'Publicar comentario', 'Cancelar respuesta',
      ),
      ...starts(
        'Deja un comentario', 'Deja una respuesta', 'Dejar un comentario', 'Deje un comentario', 'Escribe un comentario',
        'Escribe tu comentario', 'Añadir comentario', 'Agregar comentario', 'Comentarios (', 'Ver comentarios',
        'Sé el primero en', 'Tu comentario', 'Los comentarios', 'Responder a', 'Inicia sesión para', 'Normas de participación',
        'Únete a la conversación',
      ),
      ...ends('comentarios', 'dice:', 'dijo:'),
      ...has(
        'correo electrónico no será publicada', 'campos obligatorios están marcados', 'para comentar', 'para dejar un comentario',
        'para publicar un comentario',
      ),
    ],
    promo: [
      ...whole(
        'Anuncio', 'Anuncios', 'Suscribirse', 'Suscripción', 'Boletines', 'Patrocinado', 'Contenido patrocinado',
        'Contenido promocionado', 'Dona', 'Donar', 'Apóyanos', 'Suscripciones', 'Ofertas',
      ),
      ...starts(
        'Publicidad', 'Suscríbete', 'Suscríbase', 'Suscribite', 'Recibe', 'Reciba', 'Regístrate', 'Apúntate', 'Descarga',
        'Descargue', 'Hazte socio', 'Apoya', 'Continúa leyendo después', 'Tu correo electrónico', 'Newsletter', 'Boletín',
      ),
      ...has(
        'a nuestro boletín', 'a nuestra newsletter', 'a nuestro newsletter', 'en tu correo', 'nuestra app', 'nuestra aplicación',
        'después de la publicidad', 'darte de baja en cualquier momento', 'nuestro canal de WhatsApp',
      ),
    ],
    notice: [
      ...whole(
        'Aceptar', 'Aceptar todo', 'Rechazar', 'Rechazar todo', 'Configurar', 'Acepto', 'Configurar cookies',
        'Configuración de cookies', 'Página no encontrada', 'Cargando', 'Entendido', 'Aceptar y continuar',
      ),
      ...starts(
        'Utilizamos cookies', 'Usamos cookies', 'Este sitio web utiliza', 'Este sitio utiliza', 'Esta web utiliza',
        'Esta página utiliza', 'Si continúa navegando', 'Su navegador', 'Tu navegador', 'Nosotros y nuestros socios',
        'Por favor, active', 'Por favor, habilita', 'Error',
      ),
      ...has(
        'uso de cookies', 'utiliza cookies', 'cookies propias y de terceros', 'habilitar JavaScript', 'activar JavaScript',
        'política de cookies', 'habilite JavaScript', 'cookies para',
      ),
    ],
    bio: starts(
      'Sobre el autor', 'Sobre la autora', 'Acerca del autor', 'Sobre la firma', 'El autor es', 'La autora es',
      'Más artículos de', 'Ver todos los artículos de', 'Ver biografía', 'Biografía',
    ),
    paywall: [
      ...starts(
        'Para seguir leyendo', 'Para continuar leyendo', 'Suscríbete para', 'Ya soy suscriptor', '¿Ya eres suscriptor',
        'Contenido exclusivo', 'Regístrate para seguir', 'Sigue leyendo con', 'Este contenido es exclusivo',
      ),
      ...has(
        'exclusivo para suscriptores', 'solo para suscriptores', 'sólo para suscriptores', 'para seguir leyendo',
        'ya eres suscriptor', 'para continuar leyendo',
      ),
    ],
  },
  sample:
    'El viejo puente sobre el río estará cerrado durante casi todo el verano, anunció el martes el ayuntamiento, porque los ingenieros han encontrado grietas en dos de sus pilares. Los vecinos, que esperaban la obra desde hace años, no se sorprendieron, pero los comerciantes temen perder clientes. «Nos enteramos la semana pasada», dijo uno de ellos.',
} satisfies LanguageFile;
